package org.claimdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Half-written files whose program was killed. Other programs may write into the same folder, so
 * only what nobody touched for longer than any work takes is one (decision 0012).
 */
public final class Leftovers {

    /** Longer than a file comes in or a report is made, and than clocks of two machines differ. */
    public static final Duration LONGEST_WORK = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    /** Removes those that lie in the folder now. */
    public static void remove(Path folder, Clock clock) {
        Instant longAgo = clock.instant().minus(LONGEST_WORK);
        try (var there = Files.list(folder)) {
            List<Path> files = there.toList();
            for (Path file : files) {
                removeIfUntouchedSince(longAgo, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be read".formatted(folder), e);
        }
    }

    private static void removeIfUntouchedSince(Instant longAgo, Path file) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(longAgo)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            log.debug("{} got its own name, or was removed, at this very moment", file);
        } catch (IOException e) {
            log.warn("{} is left over and could not be removed", file, e);
        }
    }
}
