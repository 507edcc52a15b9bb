package org.claimdesk.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that was launched to be measured, in a process of its own. */
final class Program implements AutoCloseable {

    private final Process process;
    private final Path output;
    private final int port;

    private Program(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** What it prints goes into the folder. */
    static Program launch(List<String> java, Path folder, String... arguments) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(java);
        command.add("--server.port=" + port);
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        Program program = new Program(process, output, port);
        Cleanup.atTheEnd(program);
        return program;
    }

    String url(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    long pid() {
        return process.pid();
    }

    /** Returns as soon as the page is served. */
    void awaitPage(String path) throws IOException, InterruptedException {
        while (true) {
            requireAlive();
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) URI.create(url(path)).toURL().openConnection();
                if (connection.getResponseCode() == 200) {
                    return;
                }
                throw new IllegalStateException(
                        url(path) + " answers " + connection.getResponseCode());
            } catch (ConnectException e) {
                Thread.sleep(5);
            }
        }
    }

    void awaitFile(Path file) throws IOException, InterruptedException {
        while (!Files.exists(file)) {
            requireAlive();
            Thread.sleep(100);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("It ended at once:\n" + Files.readString(output));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
