package org.claimdesk.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.claimdesk.store.FetchOutcome.Fetched;
import org.claimdesk.store.FetchOutcome.Reason;
import org.claimdesk.store.FetchOutcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlFetchTest {

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

    private static final FetchSettings SETTINGS =
            new FetchSettings(100_000, Duration.ofSeconds(2), 5);

    private final UrlFetch guarded = new UrlFetch(SETTINGS);
    private final UrlFetch fetch = new UrlFetch(SETTINGS, HERE::equals);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server = server();

    @TempDir private Path folder;

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

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

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private Path target() {
        return folder.resolve("fetched");
    }

    private Reason reason(UrlFetch by, URI url) throws InterruptedException {
        FetchOutcome outcome = by.fetch(url, target());
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason();
    }

    private void answer(HttpExchange exchange) throws IOException {
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

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, new byte[0]);
    }

    private static void drip(HttpExchange exchange, long pause) throws IOException {
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

    private static byte[] packed(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    @Nested
    class Fetching {

        @Test
        void keepsTheBytesAndWhatTheServerSaysAboutThem() throws Exception {
            FetchOutcome outcome = fetch.fetch(url("/page"), target());

            assertThat(outcome).isInstanceOf(Fetched.class);
            Fetched fetched = (Fetched) outcome;
            assertThat(Files.readString(target())).isEqualTo("<p>Words</p>");
            assertThat(fetched.mediaType()).contains("text/html");
            assertThat(fetched.headers())
                    .containsKey("content-type")
                    .doesNotContainKey("set-cookie");
            assertThat(asked).singleElement().asString().contains("Claimdesk");
        }

        @Test
        void tellsWhereARedirectLed() throws Exception {
            assertThat(fetch.fetch(url("/moved"), target()))
                    .isInstanceOfSatisfying(
                            Fetched.class, f -> assertThat(f.url()).isEqualTo(url("/page")));
        }

        @Test
        void sendsNoCookieThatItWasGiven() throws Exception {
            fetch.fetch(url("/page"), target());
            fetch.fetch(url("/page"), target());

            assertThat(asked).hasSize(2).noneMatch(request -> request.contains("Cookie"));
        }

        @Test
        void refusesWhatIsNotGiven() throws InterruptedException {
            assertThat(reason(fetch, url("/gone"))).isEqualTo(Reason.NOT_GIVEN);
            assertThat(reason(fetch, url("/empty"))).isEqualTo(Reason.EMPTY);
        }
    }

    @Nested
    class Limits {

        @Test
        void stopsAnEndlessBody() throws Exception {
            assertThat(reason(fetch, url("/endless"))).isEqualTo(Reason.TOO_LARGE);
            assertThat(target()).isEmptyFile();
        }

        @Test
        void stopsHeadersThatNeverEnd() throws Exception {
            try (ServerSocket chatty = talking("X-More: and more\r\n")) {
                assertThat(reason(fetch, url(chatty))).isEqualTo(Reason.TOO_MANY_HEADERS);
                assertThat(target()).isEmptyFile();
            }
        }

        @Test
        void stopsAHeaderThatNeverEnds() throws Exception {
            try (ServerSocket chatty = talking("more and more")) {
                assertThat(reason(fetch, url(chatty))).isEqualTo(Reason.TOO_MANY_HEADERS);
            }
        }

        @Test
        void leavesNothingOfWhatCameTooSlowly() throws Exception {
            Files.writeString(target(), "what was there before");

            assertThat(reason(fetch, url("/drip"))).isEqualTo(Reason.TOO_SLOW);
            assertThat(target()).isEmptyFile();
        }

        @Test
        void leavesNothingOfWhatBrokeOff() throws Exception {
            assertThat(reason(fetch, url("/torn"))).isEqualTo(Reason.NO_ANSWER);
            assertThat(target()).isEmptyFile();
        }

        /** A server that repeats this in the head of its answer as long as anybody listens. */
        private ServerSocket talking(String words) throws IOException {
            ServerSocket socket = new ServerSocket(0, 1, HERE);
            workers.execute(
                    () -> {
                        try (Socket caller = socket.accept();
                                OutputStream out = caller.getOutputStream()) {
                            out.write("HTTP/1.1 200 OK\r\nX-First: ".getBytes(ISO_8859_1));
                            while (true) {
                                out.write(words.repeat(100).getBytes(ISO_8859_1));
                            }
                        } catch (IOException e) {
                            // Nobody listens any more, as the test wants it.
                        }
                    });
            return socket;
        }

        private URI url(ServerSocket socket) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }

        private URI url(String path) {
            return UrlFetchTest.this.url(path);
        }

        @Test
        void countsBytesUnpacked() throws InterruptedException {
            assertThat(reason(fetch, url("/packed"))).isEqualTo(Reason.TOO_LARGE);
        }

        @Test
        void stopsASlowDripInTime() throws InterruptedException {
            long start = System.nanoTime();

            assertThat(reason(fetch, url("/drip"))).isEqualTo(Reason.TOO_SLOW);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(4));
        }

        @Test
        void stopsGoingRound() throws InterruptedException {
            assertThat(reason(fetch, url("/round"))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
            assertThat(asked).hasSize(6);
        }
    }

    @Nested
    class Guard {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://127.0.0.1:%d/page",
                    "http://localhost:%d/page",
                    "http://LOCALHOST.:%d/page",
                    "http://[::1]:%d/page",
                    "http://[::ffff:127.0.0.1]:%d/page",
                    "http://2130706433:%d/page",
                    "http://127.1:%d/page",
                    "http://0.0.0.0:%d/page"
                })
        void refusesThisMachineUnderAnyName(String form) throws InterruptedException {
            URI url = URI.create(form.formatted(server.getAddress().getPort()));

            assertThat(reason(guarded, url))
                    .isIn(Reason.INTERNAL, Reason.UNKNOWN_HOST, Reason.NO_WEB_ADDRESS);
            assertThat(asked).isEmpty();
        }

        @Test
        void refusesNamesThatLeadHere() throws InterruptedException {
            assertThat(reason(guarded, URI.create("http://localhost/"))).isEqualTo(Reason.INTERNAL);
            assertThat(reason(guarded, url("/page"))).isEqualTo(Reason.INTERNAL);
        }

        @Test
        void looksAgainAtEveryRedirect() throws InterruptedException {
            assertThat(reason(fetch, url("/inside"))).isEqualTo(Reason.INTERNAL);
            assertThat(reason(fetch, url("/other-loopback"))).isEqualTo(Reason.INTERNAL);
            assertThat(reason(fetch, url("/file"))).isEqualTo(Reason.NO_WEB_ADDRESS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ftp://example.org/a",
                    "file:///etc/passwd",
                    "jar:file:/a.jar!/b",
                    "http:///nothing",
                    "//example.org/",
                    "http://user:secret@example.org/"
                })
        void refusesWhatIsNoWebAddress(String url) throws InterruptedException {
            assertThat(reason(guarded, URI.create(url))).isEqualTo(Reason.NO_WEB_ADDRESS);
        }

        @Test
        void takesNoProxyFromTheMachine() throws InterruptedException {
            System.setProperty("socksProxyHost", "192.0.2.1");
            try {
                assertThat(fetch.fetch(url("/page"), target())).isInstanceOf(Fetched.class);
            } finally {
                System.clearProperty("socksProxyHost");
            }
        }
    }
}
