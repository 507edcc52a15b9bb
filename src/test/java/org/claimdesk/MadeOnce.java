package org.claimdesk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * A folder below {@code target} that costs much to make and serves many tests: made once for all
 * processes of a build, and again after what it is made from has changed.
 */
public final class MadeOnce {

    /** Fills a new, empty folder. */
    @FunctionalInterface
    public interface Maker {
        void fill(Path folder) throws IOException;
    }

    private MadeOnce() {}

    /**
     * The folder of this name, wholly made; whoever wants one that is being made waits for it.
     *
     * @param madeFrom tells all that the folder depends on; where it differs, a new one is made
     * @throws UncheckedIOException if it can't be made; what there is of it is not taken later
     */
    public static Path folder(String name, String madeFrom, Maker maker) {
        Path place = Path.of("target", name).toAbsolutePath();
        try {
            Files.createDirectories(place);
            try (var lock = FileChannel.open(place.resolve("lock"), CREATE, WRITE);
                    var held = lock.lock()) {
                Path folder = place.resolve("made");
                Path complete = place.resolve("made-from");
                if (!Files.exists(complete) || !Files.readString(complete).equals(madeFrom)) {
                    Files.deleteIfExists(complete);
                    FileSystemUtils.deleteRecursively(folder);
                    maker.fill(Files.createDirectory(folder));
                    Files.writeString(complete, madeFrom);
                }
                return folder;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No %s to begin with".formatted(name), e);
        }
    }
}
