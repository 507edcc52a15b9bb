package org.claimdesk.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.store.FetchFromLoopback;
import org.claimdesk.store.FetchOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the child makes of captured pages; the web is a server on this machine. */
class CapturedPageTest extends ReadsInAChild {

    private static final String WORDS =
            "Nearly half of the rare earths came from one neighbour, the office said on Friday."
                    + " The figure had been a third ten years ago, and nobody expects it to fall.";

    private static final String PAGE =
            """
            <!doctype html><html lang="en"><head><title>State visit</title>
            <meta property="og:site_name" content="The Daily Example">
            <meta name="author" content="Ada Miller"></head>
            <body><nav>Home Sports Weather</nav><article><h1>State visit</h1>
            <p>%s</p><p>%s Müller was there.</p><script>document.write('stolen words')</script>
            <form action="https://evil.example/"><input name="password"></form></article></body></html>
            """
                    .formatted(WORDS, WORDS);

    private final HttpServer web = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void publish() {
        web.start();
    }

    @AfterEach
    void close() {
        web.stop(0);
    }

    @Test
    void readsAPageAsArticlesAreRead() throws Exception {
        Extracted page = captured(utf8(PAGE), Map.of("Content-Type", "text/html; charset=utf-8"));

        assertThat(page.text())
                .contains(WORDS, "Müller was there.")
                .doesNotContain("Sports", "stolen words", "password");
        assertThat(page.details().title()).contains("State visit");
        assertThat(page.details().author()).contains("Ada Miller");
        assertThat(page.details().mediaType()).isEqualTo("application/warc");
        assertThat(page.details().metadata())
                .containsEntry("og:site_name", "The Daily Example")
                .containsEntry("capture:status", "200 OK")
                .containsEntry("capture:type", "text/html")
                .containsEntry("http:content-type", "text/html; charset=utf-8")
                .containsKeys("capture:time", "capture:address", "capture:payload-digest")
                .doesNotContainKey("capture:declared-type");
    }

    @Test
    void unpacksWhatCamePacked() throws Exception {
        Extracted page =
                captured(
                        gzip(utf8(PAGE)),
                        Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"));

        assertThat(page.text()).contains(WORDS);
    }

    @Test
    void readsACharacterSetThatOnlyTheServerNames() throws Exception {
        String german = PAGE.replace("Müller", "Łódź");

        Extracted page =
                captured(
                        german.getBytes(Charset.forName("ISO-8859-2")),
                        Map.of("Content-Type", "text/html; charset=iso-8859-2"));

        assertThat(page.text()).contains("Łódź was there.");
    }

    @Test
    void believesTheBytesWhereTheServerNamesTheWrongCharacterSet() throws Exception {
        Extracted page =
                captured(utf8(PAGE), Map.of("Content-Type", "text/html; charset=iso-8859-1"));

        assertThat(page.text()).contains("Müller was there.");
    }

    @Test
    void readsWhatThereIsWhateverTheServerCallsIt() throws Exception {
        byte[] pdf = Specimens.pdf("Tin rose by four per cent.");

        Extracted page = captured(pdf, Map.of("Content-Type", "text/html"));

        assertThat(page.text()).contains("Tin rose by four per cent.");
        assertThat(page.details().metadata())
                .containsEntry("capture:type", "application/pdf")
                .containsEntry("capture:declared-type", "text/html");
    }

    @Test
    void cleansWhatHeadersSay() throws Exception {
        Extracted page =
                captured(
                        utf8(PAGE),
                        Map.of("Content-Type", "text/html", "X-Odd", "a\u0001b\u009fc <script>"));

        assertThat(page.details().metadata().get("http:x-odd"))
                .doesNotContain("\u0001")
                .contains("<script>");
    }

    @Test
    void refusesABombThatCameInAWarcFile() throws Exception {
        Path warc = capture(utf8(PAGE), Map.of("Content-Type", "text/html"));
        byte[] bomb = bomb();
        byte[] head =
                ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"
                                .formatted(bomb.length))
                        .getBytes(ISO_8859_1);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        made.write(
                ("WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0d0e8d6e-0000-4000-8000-000000000001>\r\n"
                                + "WARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: http://example.org/\r\n"
                                + "Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n"
                                        .formatted(head.length + bomb.length))
                        .getBytes(ISO_8859_1));
        made.write(head);
        made.write(bomb);
        made.write("\r\n\r\n".getBytes(ISO_8859_1));

        assertThat(read("bomb.warc", made.toByteArray()))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE_UNPACKED));
        assertThat(read("torn.warc", Arrays.copyOf(Files.readAllBytes(warc), 900)))
                .isInstanceOf(Unreadable.class);
    }

    private Extracted captured(byte[] body, Map<String, String> headers) throws Exception {
        Extraction read = extractor.read(capture(body, headers), "page.warc");
        assertThat(read).isInstanceOf(Extracted.class);
        return (Extracted) read;
    }

    private Path capture(byte[] body, Map<String, String> headers) throws Exception {
        web.createContext("/visit", exchange -> send(exchange, body, headers));
        Path warc = Files.createFile(folder.resolve("captured"));
        var outcome =
                FetchFromLoopback.fetch()
                        .capture(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + web.getAddress().getPort()
                                                + "/visit"),
                                warc);
        assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
        return warc;
    }

    private static void send(HttpExchange exchange, byte[] body, Map<String, String> headers)
            throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Unpacks to more than this test's children may unpack. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 70; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        return packed.toByteArray();
    }
}
