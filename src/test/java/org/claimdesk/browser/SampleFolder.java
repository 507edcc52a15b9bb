package org.claimdesk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.claimdesk.MadeOnce;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of a sample desk after its first start, made once for all tests of a build and day:
 * reading its documents costs as much as the start itself. Tests that kill begin without one.
 */
final class SampleFolder {

    private SampleFolder() {}

    /** A folder of its own for one desk. */
    static Path copy() {
        try {
            Path copy = DeskProgram.newFolder();
            FileSystemUtils.copyRecursively(
                    MadeOnce.folder("sample-desk", state(), SampleFolder::make), copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("No sample desk to begin with", e);
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
