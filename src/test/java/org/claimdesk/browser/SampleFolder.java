package org.claimdesk.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of a sample desk after its first start, made once for all tests of a build and day:
 * reading its documents costs as much as the start itself. Tests that kill begin without one.
 */
final class SampleFolder {

    private static final Path FOLDER = Path.of("target", "sample-desk").toAbsolutePath();

    private SampleFolder() {}

    /** A folder of its own for one desk. */
    static Path copy() {
        try {
            Path copy = DeskProgram.newFolder();
            FileSystemUtils.copyRecursively(made(), copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("No sample desk to begin with", e);
        }
    }

    /** Another process that wants one at the same time waits, and takes the same. */
    private static Path made() throws IOException {
        Files.createDirectories(FOLDER);
        try (var lock = FileChannel.open(FOLDER.resolve("lock"), CREATE, WRITE);
                var held = lock.lock()) {
            Path folder = FOLDER.resolve("desk");
            Path madeFrom = FOLDER.resolve("made-from");
            String state = state();
            if (!Files.exists(madeFrom) || !Files.readString(madeFrom).equals(state)) {
                Files.deleteIfExists(madeFrom);
                FileSystemUtils.deleteRecursively(folder);
                make(Files.createDirectory(folder));
                Files.writeString(madeFrom, state);
            }
            return folder;
        }
    }

    private static void make(Path folder) {
        try (DeskProgram desk = DeskProgram.start(folder, "sample")) {
            desk.awaitPrinted("The sample desk is ready");
        }
    }

    /** What it depends on: the program, and the day, from which the sample counts. */
    private static String state() throws IOException {
        Path program = DeskProgram.program();
        return "%s %d %s"
                .formatted(
                        Files.getLastModifiedTime(program), Files.size(program), LocalDate.now());
    }
}
