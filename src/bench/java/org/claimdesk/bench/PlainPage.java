package org.claimdesk.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A small server with one page: a link that puts the paragraphs of a text up, in the face and width
 * of the desk's reader, with no component and no marks.
 */
final class PlainPage {

    private final HttpServer server;

    PlainPage(byte[] text) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serve(
                "/",
                "text/html;charset=utf-8",
                Painted.resource("plain-page.html").getBytes(StandardCharsets.UTF_8));
        serve("/text", "text/plain;charset=utf-8", text);
        serve("/serif.woff2", "font/woff2", face());
        server.start();
        Cleanup.atTheEnd(() -> server.stop(0));
    }

    String url() {
        return "http://localhost:%d/".formatted(server.getAddress().getPort());
    }

    private void serve(String path, String type, byte[] content) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        exchange.getResponseHeaders().set("Content-Type", type);
                        exchange.sendResponseHeaders(200, content.length);
                        exchange.getResponseBody().write(content);
                    }
                });
    }

    /** The face of the reader, out of the packaged program. */
    private static byte[] face() throws IOException {
        try (JarFile program = new JarFile(StartCommand.program().toFile())) {
            for (JarEntry entry : Collections.list(program.entries())) {
                if (entry.getName().matches(".*/source-serif-4-latin-wght-normal-[^/]*\\.woff2")) {
                    return program.getInputStream(entry).readAllBytes();
                }
            }
        }
        throw new IllegalStateException("The program has lost the face of its reader");
    }
}
