package org.claimdesk.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The packaged program as a process of its own, with its own data folder. */
public final class DeskProgram implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final Path folder;
    private final int port;

    private DeskProgram(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Starts with the sample desk in a folder of its own. */
    public static DeskProgram sample() {
        DeskProgram desk = start(SampleFolder.copy(), "sample");
        desk.awaitPrinted("The sample desk is ready");
        return desk;
    }

    /** A sample desk that fetches from this machine alone, where a test's server is the web. */
    static DeskProgram sampleReachingThisMachine() {
        String classes = copyOf("org/claimdesk/store", "LoopbackDesk", newFolder()).toString();
        DeskProgram desk =
                start(
                        List.of(
                                "-XX:AOTMode=auto",
                                "-cp",
                                program() + File.pathSeparator + classes,
                                "org.claimdesk.store.LoopbackDesk"),
                        SampleFolder.copy(),
                        "sample");
        desk.awaitPrinted("The sample desk is ready");
        return desk;
    }

    /** Only that class and those in it: the folder of all tests would be scanned for beans. */
    private static Path copyOf(String folderOfClass, String name, Path folder) {
        try (var found = Files.list(Path.of("target/test-classes", folderOfClass))) {
            Path copies = Files.createDirectories(folder.resolve(folderOfClass));
            for (Path file : found.toList()) {
                String fileName = String.valueOf(file.getFileName());
                if (fileName.matches(name + "(\\$.*)?\\.class")) {
                    Files.copy(file, copies.resolve(fileName));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts on a folder that may have been used before; answers when the first page is served. */
    public static DeskProgram start(Path folder, String profile, String... arguments) {
        return start(
                // The cache is made by the build; required here, so that a build without it is
                // noticed, while the launcher would start in twice the time.
                List.of("-XX:AOTMode=on", "-jar", program().toString()),
                folder,
                profile,
                arguments);
    }

    private static DeskProgram start(
            List<String> program, Path folder, String profile, String... arguments) {
        int port = freePort();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                // A desk of a test ends before this could pay off.
                                "-XX:TieredStopAtLevel=1",
                                "-XX:AOTCache=" + program().resolveSibling("claimdesk.aot"),
                                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(program);
        command.addAll(
                List.of(
                        "--claimdesk.folder=" + folder,
                        "--server.port=" + port,
                        "--spring.profiles.active=" + profile));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("output.txt").toFile())
                            .start();
            DeskProgram desk = new DeskProgram(process, folder, port);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            desk.awaitFirstPage();
            return desk;
        } catch (IOException e) {
            throw new UncheckedIOException("The program did not start", e);
        }
    }

    public String url(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    public Path folder() {
        return folder;
    }

    /** What the program printed so far. */
    public String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages can be had a little earlier than the program has done and said all it starts with. */
    public void awaitPrinted(String words) {
        long deadline = System.nanoTime() + START.toNanos();
        while (!output().contains(words)) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new IllegalStateException("Not printed: " + words + "\n" + output());
            }
            pause();
        }
    }

    /** Ends it as a power cut would, without a chance to write anything. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    public static Path newFolder() {
        try {
            return Files.createTempDirectory("claimdesk-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packaged program's jar. */
    public static Path program() {
        return Path.of(System.getProperty("claimdesk.program", "target/program"))
                .resolve("claimdesk.jar")
                .toAbsolutePath();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitFirstPage() {
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended at once:\n" + output());
            }
            if (answers()) {
                return;
            }
            pause();
        }
        process.destroyForcibly();
        throw new IllegalStateException("No page after " + START + ":\n" + output());
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url("login")).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(30_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
