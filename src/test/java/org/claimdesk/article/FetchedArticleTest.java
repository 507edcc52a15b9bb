package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.DataFolder;
import org.claimdesk.store.FetchFromLoopback;
import org.claimdesk.store.Origin;
import org.claimdesk.store.Receipt;
import org.claimdesk.store.Receipts;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.CurrentUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An article from the web becomes one of the desk; the web is a server on this machine. */
@OnDatabase
class FetchedArticleTest {

    private static final String WORDS =
            "Nearly half of the rare earths come from one neighbour, the office said on Friday.";

    @Autowired private Bytes bytes;
    @Autowired private DataFolder data;
    @Autowired private ImportReading reading;
    @Autowired private RunningReadings readings;
    @Autowired private ArticleMaking making;
    @Autowired private CurrentUser currentUser;
    @Autowired private ActingAs actingAs;
    @Autowired private Articles articles;
    @Autowired private Receipts receipts;
    @Autowired private SomePeople people;

    private final HttpServer web = server();
    private final byte[] page =
            """
            <!doctype html><html lang="en"><head><title>State visit</title></head>
            <body><nav>Home Sports Weather</nav><article><h1>State visit</h1>
            <p>%s %s</p><p>%s</p><p>%s</p></article></body></html>
            """
                    .formatted(WORDS, UUID.randomUUID(), WORDS, WORDS)
                    .getBytes(StandardCharsets.UTF_8);

    private UserId reviewer;
    private Imports imports;

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void publish() {
        web.createContext("/visit", exchange -> send(exchange, 200, page));
        web.createContext("/mirror", exchange -> send(exchange, 200, page));
        web.createContext(
                "/short",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/visit");
                    send(exchange, 302, new byte[0]);
                });
        web.start();
        reviewer = people.reviewer();
        imports =
                new Imports(
                        bytes,
                        new ImportFetching(FetchFromLoopback.fetch(), bytes, data),
                        reading,
                        readings,
                        making,
                        currentUser,
                        actingAs);
    }

    @AfterEach
    void stop() {
        web.stop(0);
    }

    @Test
    void keepsTheBytesAsTheyCameAndTheirText() {
        ArticleId id = saved(fetched("/visit"));

        VersionDetails version = people.as(reviewer, () -> SomeArticle.versionOf(articles, id));
        assertThat(version.bytes()).isEqualTo(Sha256.of(page));
        assertThat(bytes.path(version.bytes())).hasBinaryContent(page);
        assertThat(people.as(reviewer, () -> articles.text(version.id())).orThrow())
                .contains(WORDS)
                .doesNotContain("Sports");
    }

    @Test
    void proposesTheAddressWhereARedirectLed() {
        ReadOutcome.Readable read = fetched("/short");

        assertThat(read.found().title()).isEqualTo("State visit");
        assertThat(read.found().url()).isEqualTo(url("/visit"));
        assertThat(people.as(reviewer, () -> articles.get(saved(read))).description().url())
                .isEqualTo(url("/visit"));
    }

    @Test
    void notesWhereItCameFrom() {
        saved(fetched("/visit"));

        assertThat(receipts())
                .singleElement()
                .satisfies(
                        receipt -> {
                            assertThat(receipt.by()).isEqualTo(reviewer);
                            assertThat(receipt.arrival().name()).isEqualTo("visit");
                            assertThat(receipt.arrival().mediaType()).isEqualTo("text/html");
                        });
        assertThat(origins()).containsExactly(new Origin.Fetched(url("/visit")));
    }

    @Test
    void isOpenedAgainWhereTheSameBytesCameBefore() {
        ArticleId first = saved(fetched("/visit"));

        assertThat(outcome("/mirror")).isEqualTo(new ReadOutcome.AlreadyThere(first));

        assertThat(origins())
                .containsExactly(
                        new Origin.Fetched(url("/visit")), new Origin.Fetched(url("/mirror")));
    }

    private ArticleId saved(ReadOutcome.Readable read) {
        var outcome = people.as(reviewer, () -> imports.save(read.captured(), read.found()));
        return ((ImportOutcome.Imported) outcome).article();
    }

    private ReadOutcome.Readable fetched(String path) {
        return (ReadOutcome.Readable) outcome(path);
    }

    private ReadOutcome outcome(String path) {
        var told = new CompletableFuture<ReadOutcome>();
        people.as(reviewer, () -> imports.fetch(url(path), told::complete));
        return told.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private List<Receipt> receipts() {
        return people.as(reviewer, () -> receipts.of(Sha256.of(page)));
    }

    private List<Origin> origins() {
        return receipts().stream().map(receipt -> receipt.arrival().origin()).toList();
    }

    private URI url(String path) {
        return URI.create(
                "http://%s:%d%s"
                        .formatted(
                                web.getAddress().getHostString(),
                                web.getAddress().getPort(),
                                path));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
