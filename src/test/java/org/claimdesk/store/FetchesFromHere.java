package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.claimdesk.store.FetchOutcome.Reason;
import org.claimdesk.store.FetchOutcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Fetches from a server on this machine, as a test may and as the desk never does. */
abstract class FetchesFromHere {

    static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    static final FetchSettings SETTINGS = new FetchSettings(100_000, Duration.ofSeconds(2), 5);

    @TempDir Path folder;

    final UrlFetch fetch = new UrlFetch(SETTINGS, HERE::equals, Clock.systemUTC());
    final List<String> asked = new CopyOnWriteArrayList<>();
    final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    final HttpServer server = server();

    @BeforeEach
    void serve() {
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    Path target() {
        return folder.resolve("fetched");
    }

    Reason reason(UrlFetch by, URI url) throws InterruptedException {
        FetchOutcome outcome = by.fetch(url, target());
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason();
    }

    void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path + " " + exchange.getRequestHeaders().entrySet());
        switch (path) {
            case "/page" -> {
                exchange.getResponseHeaders().set("Content-Type", "Text/HTML; charset=utf-8");
                exchange.getResponseHeaders().set("Set-Cookie", "id=1");
                send(exchange, 200, "<p>Words</p>".getBytes(StandardCharsets.UTF_8));
            }
            case "/packed" -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, packed(200_000));
            }
            case "/empty" -> send(exchange, 200, new byte[0]);
            case "/torn" -> {
                exchange.sendResponseHeaders(200, 50_000);
                exchange.getResponseBody().write(new byte[20_000]);
                exchange.getResponseBody().flush();
                exchange.close();
            }
            case "/small-packed" -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, packed(5_000));
            }
            case "/not-packed" -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, "no gzip at all".getBytes(StandardCharsets.UTF_8));
            }
            case "/chunks" -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("Words".getBytes(StandardCharsets.UTF_8));
                exchange.close();
            }
            case "/shut" -> send(exchange, 403, "no".getBytes(StandardCharsets.UTF_8));
            case "/busy" -> send(exchange, 429, "no".getBytes(StandardCharsets.UTF_8));
            case "/gone" -> send(exchange, 404, "gone".getBytes(StandardCharsets.UTF_8));
            case "/moved" -> redirect(exchange, "/page");
            case "/round" -> redirect(exchange, "/round");
            case "/inside" -> redirect(exchange, "http://169.254.169.254/latest/meta-data");
            case "/other-loopback" ->
                    redirect(
                            exchange,
                            "http://127.0.0.2:" + server.getAddress().getPort() + "/page");
            case "/file" -> redirect(exchange, "file:///etc/passwd");
            case "/drip" -> drip(exchange, 200);
            case "/endless" -> drip(exchange, 0);
            default -> send(exchange, 500, new byte[0]);
        }
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, new byte[0]);
    }

    static void drip(HttpExchange exchange, long pause) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(new byte[pause == 0 ? 8192 : 1]);
                body.flush();
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static byte[] packed(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }
}
