package org.claimdesk.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WARC files that other programs wrote, with one page or with several. */
class WarcPagesTest extends ReadsInAChild {

    private static final String TIN = "Tin rose by half, the office said on Friday in its report.";
    private static final String ZINC = "Zinc fell, and nobody at the office knew why it had done.";

    private static final List<byte[]> CRAWL =
            List.of(
                    record("warcinfo", "", "application/warc-fields", "software: a crawler\r\n"),
                    record(
                            "response",
                            "dns:a.example",
                            "text/dns",
                            "20260101\r\na.example. 1.2.3.4"),
                    request("https://a.example/old"),
                    answer(
                            "https://a.example/old",
                            "301 Moved\r\nLocation: https://a.example/tin",
                            ""),
                    request("https://a.example/tin"),
                    answer("https://a.example/tin", "200 OK\r\nContent-Type: text/html", page(TIN)),
                    answer(
                            "https://b.example/../zinc/?from=/a/b",
                            "200 OK\r\nContent-Type: text/html",
                            page(ZINC)),
                    record("resource", "file:///notes/seen.txt", "text/plain", "Seen by hand."));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void giveADocumentForEachPage(boolean packed) throws Exception {
        Extracted crawl = container("crawl", file(CRAWL, packed));

        assertThat(crawl.details().mediaType()).isEqualTo("application/warc");
        assertThat(crawl.parts()).extracting(Part::locator).containsExactly(new Locator.Contents());
        assertThat(crawl.text())
                .isEqualTo(
                        """
                        a.example/old
                        a.example/tin.warc
                        b.example/zinc?from= a b.warc
                        notes/seen.txt""");
        assertThat(crawl.members())
                .extracting(Member::path)
                .containsExactly(
                        "a.example/tin.warc", "b.example/zinc?from= a b.warc", "notes/seen.txt");
        assertThat(crawl.leftOut()).isEmpty();
        assertThat(crawl.cut()).isFalse();
        assertThat(bytesOf(crawl.members().get(2))).asString(UTF_8).isEqualTo("Seen by hand.");

        Extracted page = text("zinc.warc", bytesOf(crawl.members().get(1)));
        assertThat(page.text()).contains(ZINC).doesNotContain(TIN);
        assertThat(page.details().mediaType()).isEqualTo("application/warc");
        assertThat(page.details().metadata())
                .containsEntry("capture:address", "https://b.example/../zinc/?from=/a/b")
                .containsEntry("capture:time", "2026-01-02T03:04:05Z")
                .containsEntry("http:content-type", "text/html");
    }

    @Test
    void areThePageWhereTheyHoldOne() throws Exception {
        Extracted page = container("page.warc.gz", file(CRAWL.subList(0, 6), true));

        assertThat(page.text()).contains(TIN);
        assertThat(page.members()).isEmpty();
        assertThat(page.details().metadata())
                .containsEntry("capture:address", "https://a.example/tin")
                .containsKey("capture:redirect-1");
    }

    @Test
    void giveTheOthersWhereOnePageIsPackedAsNobodyKnows() throws Exception {
        byte[] unknown =
                answer("https://a.example/odd", "200 OK\r\nContent-Encoding: odd", "\u0001\u0002");

        Extracted crawl = container("crawl.warc", file(List.of(unknown, CRAWL.get(5)), false));

        assertThat(crawl.members())
                .extracting(Member::path)
                .containsExactly("a.example/odd.warc", "a.example/tin.warc");
    }

    @Test
    void nameWhatIsAsItWasBefore() throws Exception {
        Extracted crawl = container("crawl.warc", file(List.of(CRAWL.get(5), revisit()), false));
        Extracted alone = container("alone.warc", file(List.of(revisit()), false));

        assertThat(crawl.text()).isEqualTo("a.example/tin.warc\na.example/again");
        assertThat(crawl.members()).extracting(Member::path).containsExactly("a.example/tin.warc");
        assertThat(alone.text()).isEqualTo("a.example/again");
    }

    @Test
    void hideNoFileBehindTheirOnlyPageButNotesOfItsCapture() throws Exception {
        byte[] log = record("resource", "metadata://a.example/a.log", "text/plain", "Connected.");

        Extracted crawl = container("crawl.warc", file(List.of(CRAWL.get(7), CRAWL.get(5)), true));
        Extracted page = container("page.warc", file(List.of(log, CRAWL.get(5), log), true));

        assertThat(crawl.members())
                .extracting(Member::path)
                .containsExactly("notes/seen.txt", "a.example/tin.warc");
        assertThat(page.members()).isEmpty();
        assertThat(page.text()).contains(TIN).doesNotContain("Connected");
    }

    @Test
    void giveWhatCanBeReadOfATornFile() throws Exception {
        byte[] whole = file(CRAWL, false);

        Extracted torn = container("crawl.warc", Arrays.copyOf(whole, whole.length - 300));

        assertThat(torn.members()).extracting(Member::path).containsExactly("a.example/tin.warc");
        assertThat(torn.leftOut().map(Unreadable::reason)).contains(Reason.DAMAGED);
    }

    @Test
    void giveNoMorePagesThanAllowed() throws Exception {
        Limits few = new Limits(50 << 20, 60 << 20, 2, 3, 20_000_000, 50, 200);
        Limits flat = new Limits(50 << 20, 60 << 20, 100, 0, 20_000_000, 50, 200);
        byte[] three = file(CRAWL.subList(5, 8), true);

        Extracted first = container("crawl.warc.gz", three, few);
        assertThat(first.members()).hasSize(2);
        assertThat(first.leftOut().map(Unreadable::reason)).contains(Reason.TOO_MANY);

        for (byte[] listed : List.of(CRAWL.get(3), ftp(), revisit())) {
            Extracted names =
                    container(
                            "crawl.warc",
                            file(List.of(CRAWL.get(5), CRAWL.get(6), listed, listed), false),
                            few);
            assertThat(names.text()).hasLineCount(2);
            assertThat(names.leftOut().map(Unreadable::reason)).contains(Reason.TOO_MANY);
        }

        Extracted list = container("crawl.warc.gz", three, flat);
        assertThat(list.members()).isEmpty();
        assertThat(list.text()).contains("a.example/tin.warc");
        assertThat(list.leftOut().map(Unreadable::reason)).contains(Reason.TOO_DEEP);
    }

    private static String page(String words) {
        return """
                <!doctype html><html lang="en"><head><title>Metals</title></head>
                <body><article><h1>Metals</h1><p>%1$s</p><p>%1$s</p></article></body></html>
                """
                .formatted(words);
    }

    private static byte[] request(String address) {
        return record(
                "request",
                address,
                "application/http; msgtype=request",
                "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n");
    }

    private static byte[] revisit() {
        return record(
                "revisit",
                "https://a.example/again",
                "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\n\r\n");
    }

    private static byte[] ftp() {
        return record("response", "ftp://a.example/tin", "application/octet-stream", TIN);
    }

    private static byte[] answer(String address, String head, String body) {
        return record(
                "response",
                address,
                "application/http; msgtype=response",
                "HTTP/1.1 %s\r\n\r\n%s".formatted(head, body));
    }

    private static byte[] record(String type, String address, String contentType, String block) {
        String target = address.isEmpty() ? "" : "WARC-Target-URI: %s\r\n".formatted(address);
        return utf8(
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\n%s"
                                .formatted(
                                        type,
                                        java.util.UUID.nameUUIDFromBytes(utf8(type + address)),
                                        target)
                        + "WARC-Date: 2026-01-02T03:04:05Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                                .formatted(contentType, utf8(block).length, block));
    }

    /** Packed, each record is by itself, as crawlers write them. */
    private static byte[] file(List<byte[]> records, boolean packed) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] record : records) {
            if (packed) {
                try (var gzip = new GZIPOutputStream(file)) {
                    gzip.write(record);
                }
            } else {
                file.write(record);
            }
        }
        return file.toByteArray();
    }
}
