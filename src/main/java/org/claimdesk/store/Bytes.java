package org.claimdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimdesk.shared.DiskFull;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Files as they were received, each under the SHA-256 of its bytes: {@code documents/ab/cdef…}. The
 * same bytes are one file, and nothing is ever written over.
 */
@Component
public class Bytes {

    private static final Logger log = LoggerFactory.getLogger(Bytes.class);

    private final Path root;
    private final Path incoming;
    private final Disk disk;
    private final long largest;

    /** Folders whose names this process has forced to the disk. */
    private final Set<Path> lasting = ConcurrentHashMap.newKeySet();

    Bytes(DataFolder data, StoreSettings settings, Disk disk, Clock clock) {
        this.root = data.sub("documents");
        this.incoming = data.sub("documents/incoming");
        this.disk = disk;
        this.largest = settings.largestFile().toBytes();
        Leftovers.remove(incoming, clock);
    }

    /** Keeps at most as many bytes as the settings allow. */
    public KeepOutcome keep(InputStream source) {
        return keep(source, largest);
    }

    /**
     * Reads the source to its end and keeps it. When this returns {@link KeepOutcome.Kept}, the
     * file and the folders that name it have been forced to the disk.
     *
     * @param limit the most bytes to take
     */
    public KeepOutcome keep(InputStream source, long limit) {
        @Nullable Path temporary = null;
        try {
            // On the same disk as its final place: only then is the move atomic.
            temporary = Files.createTempFile(incoming, "", ".part");
            var reception = new Reception(disk, limit).take(source, temporary);
            return switch (reception) {
                case Reception.Whole whole -> moveToItsName(temporary, whole);
                case Reception.Beyond beyond -> new KeepOutcome.TooLarge(limit);
                case Reception.Lost lost -> new KeepOutcome.SourceLost(lost.cause());
            };
        } catch (IOException e) {
            log.warn("Bytes could not be written below {}", root, e);
            return DiskFull.isBehind(e)
                    ? new KeepOutcome.DiskFull(e)
                    : new KeepOutcome.NotWritten(e);
        } finally {
            remove(temporary);
        }
    }

    /** Whether bytes with this hash are kept. */
    public boolean isKept(Sha256 sha256) {
        return Files.isRegularFile(path(sha256));
    }

    /** Where the bytes lie, or would lie. For reading only. */
    public Path path(Sha256 sha256) {
        return folder(sha256).resolve(sha256.hex().substring(2));
    }

    private Path folder(Sha256 sha256) {
        return root.resolve(sha256.hex().substring(0, 2));
    }

    /** Throws {@link IllegalStateException} when the bytes are not there. */
    public InputStream open(Sha256 sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("The bytes %s are not kept".formatted(sha256), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes %s cannot be read".formatted(sha256), e);
        }
    }

    /** The text whose UTF-8 has this hash, held against the hash. */
    public KeptText text(Sha256 sha256) {
        byte[] utf8;
        try {
            utf8 = Files.readAllBytes(path(sha256));
        } catch (NoSuchFileException e) {
            return KeptText.Lost.MISSING;
        } catch (IOException e) {
            throw new UncheckedIOException("A kept text cannot be read", e);
        }
        return Sha256.of(utf8).equals(sha256)
                ? new KeptText.Whole(new String(utf8, StandardCharsets.UTF_8))
                : KeptText.Lost.ALTERED;
    }

    /** Hashes what lies under the name again; differs from it when somebody changed the file. */
    public Sha256 rehash(Sha256 sha256) {
        try (InputStream in = open(sha256)) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes %s cannot be read".formatted(sha256), e);
        }
    }

    private KeepOutcome moveToItsName(Path temporary, Reception.Whole whole) throws IOException {
        Path target = path(whole.sha256());
        Path folder = folder(whole.sha256());
        if (!Files.isDirectory(folder)) {
            lasting.remove(folder);
            Files.createDirectories(folder);
        }
        boolean wasThere = isKept(whole.sha256()) && rehash(whole.sha256()).equals(whole.sha256());
        if (!wasThere) {
            setAside(target);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        }
        // Also when it was there: whoever moved it may not have come as far as this yet.
        disk.forceFolder(folder);
        if (!lasting.contains(folder)) {
            disk.forceFolder(root);
            lasting.add(folder);
        }
        return new KeepOutcome.Kept(whole.sha256(), whole.size(), wasThere);
    }

    /**
     * What lies under a name that is not its own was altered; it is not lost, nor in the way, nor
     * written over by what is altered later.
     */
    private static void setAside(Path altered) throws IOException {
        if (Files.exists(altered)) {
            // Its name is a hash, and may be that of something only some may know of.
            log.error("A kept file was altered and is set aside: its bytes came in again");
            int before = 0;
            while (!isMoved(altered, asideOf(altered, before))) {
                before++;
            }
        }
    }

    private static Path asideOf(Path altered, int before) {
        String number = before == 0 ? "" : "-" + (before + 1);
        return altered.resolveSibling(altered.getFileName() + ".altered" + number);
    }

    private static boolean isMoved(Path file, Path free) throws IOException {
        try {
            Files.move(file, free);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void remove(@Nullable Path file) {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("The temporary file {} stays until a start after a day", file, e);
        }
    }
}
