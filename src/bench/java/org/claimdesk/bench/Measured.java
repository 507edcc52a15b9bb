package org.claimdesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;

/**
 * A Java process of its own that prints figures in its last line, after the word {@code figures}.
 */
final class Measured {

    static final String FIGURES = "figures ";

    private Measured() {}

    /** With the classes as they lie beside the tests, for yardsticks. */
    static double[] run(Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        return run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()),
                arguments);
    }

    /** With the packaged program as the launcher starts it, and the benchmarks beside it. */
    static double[] runInProgram(Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Path added = Cleanup.temporaryFolder().resolve("added.jar");
        try (ThinJar jar = new ThinJar(added, new Manifest())) {
            jar.addPackage("org.claimdesk.bench");
        }
        return run(StartCommand.ofProgramWith(added, main), arguments);
    }

    private static double[] run(List<String> java, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java);
        // Letters in pictures are recognised after the import, for hours.
        command.add(1, "-Dclaimdesk.recognition.tesseract=");
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Cleanup.atTheEnd(process::destroyForcibly);
        List<String> said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        process.waitFor();
        return said.stream()
                .filter(line -> line.startsWith(FIGURES))
                .reduce((first, last) -> last)
                .map(line -> figures(line.substring(FIGURES.length())))
                .orElseThrow(() -> new IllegalStateException(String.join("\n", said)));
    }

    private static double[] figures(String words) {
        return Arrays.stream(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
