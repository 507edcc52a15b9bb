package org.claimdesk.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for hosts of the internet: a server on this machine whose pages change. */
public final class ForeignWeb implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final Map<String, String> redirects = new ConcurrentHashMap<>();

    public ForeignWeb() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Puts an article at an address, in the place of what was there. */
    public URI publish(String path, String title, String... paragraphs) {
        StringBuilder page =
                new StringBuilder("<!doctype html><html lang=\"en\"><head><title>")
                        .append(title)
                        .append("</title><meta property=\"og:site_name\" content=\"The Example\">")
                        .append("</head><body><nav>Home Sports</nav><article><h1>")
                        .append(title)
                        .append("</h1>");
        for (String paragraph : paragraphs) {
            page.append("<p>").append(paragraph).append("</p>");
        }
        page.append("</article></body></html>");
        pages.put(path, page.toString().getBytes(StandardCharsets.UTF_8));
        return url(path);
    }

    public URI redirect(String path, String to) {
        redirects.put(path, to);
        return url(path);
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (redirects.containsKey(path)) {
            exchange.getResponseHeaders().set("Location", redirects.get(path));
            exchange.sendResponseHeaders(301, -1);
        } else if (pages.containsKey(path)) {
            byte[] page = pages.get(path);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }
}
