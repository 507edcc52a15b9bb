package org.claimdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.FetchOutcome.Fetched;
import org.claimdesk.store.FetchOutcome.Reason;
import org.claimdesk.store.FetchOutcome.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;

class UrlCaptureTest extends FetchesFromHere {

    private record Held(String type, String target, String block) {}

    @Test
    void keepsWhatWentOverTheLineAsItWas() throws Exception {
        assertThat(capture("/chunks")).isInstanceOf(Fetched.class);

        List<Held> records = records();
        assertThat(records)
                .extracting(Held::type)
                .containsExactly("warcinfo", "request", "response");
        assertThat(records.get(1).block())
                .startsWith("GET /chunks HTTP/1.1\r\n")
                .contains("User-Agent: Claimdesk", "Accept-Encoding: gzip");
        assertThat(records.get(2).target()).isEqualTo(url("/chunks").toString());
        assertThat(records.get(2).block())
                .startsWith("HTTP/1.1 200 OK\r\n")
                .containsIgnoringCase("Transfer-encoding: chunked")
                .contains("\r\n5\r\nWords\r\n", "\r\n0\r\n");
    }

    @Test
    void keepsPackedBodiesPackedAndHashesThemAsTheyCame() throws Exception {
        byte[] packed = packed(5_000);
        assertThat(capture("/small-packed")).isInstanceOf(Fetched.class);

        try (WarcReader reader = new WarcReader(target())) {
            reader.calculateBlockDigest();
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    assertThat(response.payloadDigest().orElseThrow().hex())
                            .isEqualTo(Sha256.of(packed).hex());
                    assertThat(response.http().headers().first("Content-Encoding"))
                            .contains("gzip");
                    assertThat(response.http().body().stream().readAllBytes()).isEqualTo(packed);
                    assertThat(response.ipAddress()).contains(HERE);
                }
                if (record instanceof WarcRequest || record instanceof WarcResponse) {
                    assertThat(record.calculatedBlockDigest()).isEqualTo(record.blockDigest());
                }
            }
        }
    }

    @Test
    void keepsRedirectsAsRecordsOfTheirOwn() throws Exception {
        assertThat(capture("/moved"))
                .isInstanceOfSatisfying(
                        Fetched.class, f -> assertThat(f.url()).isEqualTo(url("/page")));

        assertThat(records())
                .extracting(held -> held.type() + " " + held.target())
                .containsExactly(
                        "warcinfo ",
                        "request " + url("/moved"),
                        "response " + url("/moved"),
                        "request " + url("/page"),
                        "response " + url("/page"));
        assertThat(records().get(2).block()).contains("302").contains("Location: /page");
        assertThat(records().get(4).block()).contains("Set-cookie: id=1").contains("<p>Words</p>");
    }

    @Test
    void namesItsOwnBeginning() throws Exception {
        capture("/page");

        assertThat(Files.readString(target(), UTF_8))
                .startsWith("WARC/1.1\r\n")
                .contains("software: Claimdesk");
    }

    @ParameterizedTest
    @CsvSource({
        "/gone, NOT_FOUND",
        "/shut, FORBIDDEN",
        "/busy, BUSY",
        "/empty, EMPTY",
        "/torn, NO_ANSWER",
        "/packed, TOO_LARGE",
        "/endless, TOO_LARGE",
        "/drip, TOO_SLOW",
        "/round, TOO_MANY_REDIRECTS",
        "/inside, INTERNAL",
        "/other-loopback, INTERNAL",
        "/file, NO_WEB_ADDRESS",
        "/not-packed, NOT_GIVEN"
    })
    void leavesNothingOfWhatIsRefused(String path, Reason reason) throws Exception {
        assertThat(capture(path))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(target()).isEmptyFile();
        assertThat(folder).isDirectoryNotContaining("glob:**.wire");
    }

    private FetchOutcome capture(String path) throws Exception {
        return fetch.capture(url(path), target());
    }

    private List<Held> records() throws IOException {
        List<Held> records = new ArrayList<>();
        try (WarcReader reader = new WarcReader(target())) {
            for (WarcRecord record : reader) {
                records.add(
                        new Held(
                                record.type(),
                                record.headers().first("WARC-Target-URI").orElse(""),
                                new String(record.body().stream().readAllBytes(), UTF_8)));
            }
        }
        return records;
    }
}
