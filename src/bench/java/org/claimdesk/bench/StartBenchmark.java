package org.claimdesk.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Launch to the first page served: the packaged program on a desk that has been started before,
 * beside an application with the same libraries, one empty view and an empty database.
 */
final class StartBenchmark implements Benchmark {

    private final Path folder;
    private final Path yardstick;

    StartBenchmark() {
        try {
            folder = Files.createTempDirectory("claimdesk-bench");
            yardstick = YardstickProgram.build(folder);
        } catch (IOException e) {
            throw new IllegalStateException("The yardstick could not be packaged", e);
        }
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String describe() {
        return "launch to first page, the program / same starters with one empty view";
    }

    @Override
    public double bound() {
        return 1.6;
    }

    @Override
    public Round round() throws Exception {
        Path program = Path.of(System.getProperty("claimdesk.program"), "claimdesk.jar");
        double ours = launch(program, "login", "--spring.profiles.active=serve");
        double theirs = launch(yardstick, "", "--spring.profiles.active=yardstick");
        return new Round(ours, theirs, "s");
    }

    private double launch(Path jar, String path, String... arguments) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(StartCommand.of(jar));
        command.add("--server.port=" + port);
        command.add("--claimdesk.folder=" + folder.resolve("desk"));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output.txt").toFile())
                        .start();
        try {
            awaitPage(process, "http://localhost:%d/%s".formatted(port, path));
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void awaitPage(Process process, String url) throws Exception {
        while (true) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "It ended at once:\n" + Files.readString(folder.resolve("output.txt")));
            }
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) URI.create(url).toURL().openConnection();
                if (connection.getResponseCode() == 200) {
                    return;
                }
                throw new IllegalStateException(url + " answers " + connection.getResponseCode());
            } catch (java.net.ConnectException e) {
                Thread.sleep(5);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
