package org.claimdesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** {@code claimdesk import} beside a running desk, and what it said. */
final class ImportByCommand {

    private final Path desk;
    private final Path files;
    private final Path said;

    ImportByCommand(Path desk, Path files) {
        this.desk = desk;
        this.files = files;
        said = files.resolveSibling("import.txt");
    }

    Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        StartCommand.program().toString(),
                        "org.claimdesk.DeskCommand",
                        desk.toString(),
                        "import",
                        files.toRealPath().toUri().getRawPath(),
                        "--recursive",
                        "--as",
                        "reviewer")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** Prints what it came to; good files that were not read are none of those that cannot be. */
    void tell(Process ended, List<Double> meanwhile) throws IOException {
        Files.readAllLines(said, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("  good") || line.contains("could not be"))
                .forEach(System.out::println);
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "  exit code %d; the article was opened %d times meanwhile, at most in %.0f ms",
                        ended.exitValue(),
                        meanwhile.size(),
                        Collections.max(meanwhile)));
        if (ended.exitValue() != 0) {
            throw new IllegalStateException("Not everything came in");
        }
    }
}
