package org.claimdesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.DataFolder;
import org.claimdesk.store.Leftovers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finished reports under the hash of their bytes. Unlike documents they are removed again. */
@Component
class ReportFiles {

    private static final Logger log = LoggerFactory.getLogger(ReportFiles.class);

    /** Writes a file. */
    @FunctionalInterface
    interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /** What was written, and where it lies now. */
    record Written<T>(Sha256 sha256, long size, T result) {}

    private final Path folder;
    private final Path unfinished;
    private final Clock clock;

    ReportFiles(DataFolder data, Clock clock) {
        this.clock = clock;
        this.folder = data.sub("reports");
        this.unfinished = data.sub("reports/unfinished");
        removeUnfinished();
    }

    /** When this returns, file and folder have been forced to the disk. */
    <T> Written<T> write(Content<T> content) throws IOException {
        Path temporary = Files.createTempFile(unfinished, "", ".part");
        try {
            MessageDigest digest = Sha256.digest();
            T result;
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                    OutputStream out =
                            new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
                result = content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Sha256 sha256 = Sha256.from(digest);
            long size = Files.size(temporary);
            Files.move(temporary, path(sha256), StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
            return new Written<>(sha256, size, result);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** For what a report needs while it is made; the caller removes it. */
    Path temporary() throws IOException {
        return Files.createTempFile(unfinished, "", ".part");
    }

    boolean isThere(Sha256 sha256) {
        return Files.isRegularFile(path(sha256));
    }

    Path path(Sha256 sha256) {
        return folder.resolve(sha256.hex());
    }

    void remove(Sha256 sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException e) {
            log.warn("The report file {} could not be removed", sha256, e);
        }
    }

    /** What has lain here since before a time. */
    List<Sha256> olderThan(Instant time) {
        try (var there = Files.list(folder)) {
            return there.filter(file -> Files.isRegularFile(file))
                    .filter(file -> file.toFile().lastModified() < time.toEpochMilli())
                    .map(file -> Sha256.kept(file.getFileName().toString()))
                    .filter(named -> !named.equals(Sha256.NONE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be read".formatted(folder), e);
        }
    }

    private void forceFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** What was cut off long ago: another desk may be making reports in the same folder. */
    void removeUnfinished() {
        Leftovers.remove(unfinished, clock);
    }
}
