package org.claimdesk.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One process from its start to its death, and what it said. */
public class Life implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    public Life(Map<String, String> settings, Class<?> main, String... arguments) {
        this(ReadyClasses.get(), settings, main, arguments);
    }

    Life(ReadyClasses classes, Map<String, String> settings, Class<?> main, String... arguments) {
        this(List.of(), classes, settings, main, arguments);
    }

    private Life(
            List<String> before,
            ReadyClasses classes,
            Map<String, String> settings,
            Class<?> main,
            String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // What Java has to say of itself is not among what the desk says.
                        "-Xlog:disable",
                        "-cp",
                        classes.classPath()));
        command.addAll(classes.options());
        settings.forEach((key, value) -> command.add("-D%s=%s".formatted(key, value)));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        try {
            process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** One whose files can't grow beyond so many kilobytes, as when the disk is full. */
    static Life onFullDisk(
            int kilobytes, Map<String, String> settings, Class<?> main, String... arguments) {
        String limit = "ulimit -f %d; exec \"$@\"".formatted(kilobytes);
        List<String> before = List.of("bash", "-c", limit, "bash");
        return new Life(before, ReadyClasses.get(), settings, main, arguments);
    }

    /** The next line that begins so; what stands before it is passed over. */
    public String await(String start) {
        for (String line = next(); line != null; line = next()) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new IllegalStateException("The process ended without saying: " + start);
    }

    /** The next line; nothing after the last one. */
    public @Nullable String next() {
        try {
            return said.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@code kill -9}. What was said before can still be read: the process itself would close it.
     */
    public void kill() {
        process.toHandle().destroyForcibly();
    }

    /** As Ctrl+C does. */
    public void interrupt() {
        process.toHandle().destroy();
    }

    /** Waits for the end. */
    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        exitCode();
    }
}
