package org.claimdesk.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.claimdesk.extraction.child.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The temporary folders of this program's reading, all in one. It holds a lock as long as the
 * program lives, whatever ends it: what lies in a folder without one was left by a kill.
 */
final class WorkFolders implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WorkFolders.class);

    private static final String PREFIX = "claimdesk-extraction";
    private static final String LOCK = "lock";

    /**
     * Those of this program. Their locks are not looked at: to close a file gives back whatever
     * lock the same program has on it.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel lock;

    private WorkFolders(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /** Makes one within the folder, and removes what killed programs left there. */
    static WorkFolders open(Path folder) {
        removeLeftovers(folder);
        try {
            Path home = Files.createTempDirectory(folder, PREFIX).toRealPath();
            OURS.add(home);
            FileChannel lock =
                    FileChannel.open(
                            home.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            lock.lock();
            return new WorkFolders(home, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder in %s".formatted(folder), e);
        }
    }

    static WorkFolders open() {
        return open(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A new empty folder, also where something tidied up what lay here long. */
    Path add() throws IOException {
        Files.createDirectories(home);
        return Files.createTempDirectory(home, "");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            log.warn("The lock of {} could not be given back", home, e);
        }
        WorkFolder.remove(home);
        OURS.remove(home);
    }

    private static void removeLeftovers(Path folder) {
        try (Stream<Path> there = Files.list(folder)) {
            List<Path> homes =
                    there.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                            .filter(Files::isDirectory)
                            .toList();
            for (Path home : homes) {
                if (!OURS.contains(home.toRealPath()) && isLeft(home)) {
                    WorkFolder.remove(home);
                    log.info("Removed what a killed program left in {}", home);
                }
            }
        } catch (IOException e) {
            log.warn("The temporary folder {} cannot be looked through", folder, e);
        }
    }

    /** One without a lock file may be another program's that is just being made. */
    private static boolean isLeft(Path home) {
        try (FileChannel channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }
}
