package org.claimdesk.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Articles on which the main job is done. */
final class SomeArticles {

    private SomeArticles() {}

    private static final String SMALL_PRINT = "\nThe Second Courier prints what others wrote.\n";

    /**
     * The article of the sample desk, as a second outlet printed it: other bytes, and longer than a
     * window.
     */
    static String sample() {
        try (var words = SomeArticles.class.getResourceAsStream("/sample/visit.txt")) {
            String text =
                    new String(
                            Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8);
            return text
                    + "\nPrinted by the Second Courier as %s.\n".formatted(UUID.randomUUID())
                    + SMALL_PRINT.repeat(40);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real article beside the project, where there is one; nothing of it stands in here. */
    static Path real() {
        Path folder = Path.of(System.getProperty("claimdesk.data", "../shared/data"), "articles");
        assumeTrue(
                Files.isDirectory(folder),
                () -> "There is no real article to do the job on: no folder " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
