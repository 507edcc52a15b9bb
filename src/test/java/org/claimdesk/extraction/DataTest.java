package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.claimdesk.extraction.Unreadable.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real files and pages, where they are at hand. */
class DataTest {

    private static final Logger log = LoggerFactory.getLogger(DataTest.class);

    private static final Path DATA = Path.of(System.getProperty("claimdesk.data", "none"));

    private static Extractor extractor;

    @TempDir private Path folder;

    @BeforeEach
    void needData() {
        String absent = "Skipped: no data at %s, see the property claimdesk.data".formatted(DATA);
        if (!Files.isDirectory(DATA)) {
            log.warn(absent);
        }
        Assumptions.assumeTrue(Files.isDirectory(DATA), absent);
    }

    @BeforeAll
    static void start() {
        extractor =
                new Extractor(
                        new ExtractionSettings(
                                1,
                                500,
                                512,
                                Duration.ofSeconds(60),
                                new Limits(
                                        50 << 20,
                                        500 << 20,
                                        10_000,
                                        3,
                                        20_000_000,
                                        5_000,
                                        20_000)));
    }

    @AfterAll
    static void stop() {
        extractor.destroy();
    }

    @Test
    void readsOrRefusesEveryDocumentWithoutACrash() throws Exception {
        List<String> crashed = new ArrayList<>();
        int read = 0;
        for (Path file : documents()) {
            switch (extractor.read(file, file.getFileName().toString())) {
                case Extracted extracted -> {
                    read++;
                    assertCovered(file, extracted);
                }
                case Unreadable(Reason reason, String detail) -> {
                    if (reason == Reason.CRASHED
                            || reason == Reason.TOO_SLOW
                            || reason == Reason.OUT_OF_MEMORY) {
                        crashed.add(file + " " + reason + " " + detail);
                    }
                }
            }
        }
        log.info("{} of {} documents gave text", read, documents().size());
        assertThat(crashed).isEmpty();
        assertThat(read).isGreaterThan(190);
    }

    @Test
    void findsTheWordsThatDocumentsAreKnownToContain() throws Exception {
        List<String> missing = new ArrayList<>();
        int sought = 0;
        for (String line : Files.readAllLines(documentsFolder().resolve("EXPECTED_SNIPPETS.tsv"))) {
            String[] row = line.split("\t");
            if (row.length > 2 && row[1].equals("contains")) {
                sought++;
                Path file = documentsFolder().resolve(row[0]);
                if (!(extractor.read(file, file.getFileName().toString())
                                instanceof Extracted found)
                        || !plain(found.text()).contains(plain(row[2]))) {
                    missing.add(row[0] + ": " + row[2]);
                }
            }
        }
        log.info("{} of {} known snippets found", sought - missing.size(), sought);
        // The others were written for other settings, such as markup or recognised letters: the
        // parser as it comes finds no more.
        assertThat(sought - missing.size()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void takesArticlesOutOfRealPages() throws Exception {
        Path pages = DATA.resolve("article-html/trafilatura-eval");
        JsonNode expected = new JsonMapper().readTree(pages.resolve("evaldata-en.json").toFile());
        int found = 0;
        int lost = 0;
        int foreign = 0;
        for (Map.Entry<String, JsonNode> page : expected.properties()) {
            String text = article(pages, page.getKey(), page.getValue().path("file").asString());
            for (JsonNode words : page.getValue().path("with")) {
                if (text.contains(plain(words.asString()))) {
                    found++;
                } else {
                    lost++;
                }
            }
            for (JsonNode words : page.getValue().path("without")) {
                foreign += text.contains(plain(words.asString())) ? 1 : 0;
            }
        }
        double precision = found / (double) (found + foreign);
        double recall = found / (double) (found + lost);
        double f1 = 2 * precision * recall / (precision + recall);
        log.info(
                "{} pages: {}",
                expected.size(),
                "precision %.3f, recall %.3f, F1 %.3f".formatted(precision, recall, f1));
        assertThat(f1).isGreaterThan(0.92);
    }

    private String article(Path pages, String url, String name) throws Exception {
        Path html = folder.resolve("page.html");
        try (InputStream packed =
                new GZIPInputStream(
                        Files.newInputStream(pages.resolve("html").resolve(name + ".gz")))) {
            Files.write(html, packed.readAllBytes());
        }
        return extractor.readArticle(html, "page.html", Optional.of(URI.create(url)))
                        instanceof ArticleRead read
                ? plain(read.text())
                : "";
    }

    private static void assertCovered(Path file, Extracted extracted) {
        int end = 0;
        for (Part part : extracted.parts()) {
            assertThat(part.start()).as("%s", file).isEqualTo(end);
            end = part.end();
        }
        assertThat(end).as("%s", file).isEqualTo(extracted.text().length());
        assertThat(extracted.text()).as("%s", file).doesNotContain("\r", "\u0000");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    private static Path documentsFolder() {
        return DATA.resolve("documents");
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(documentsFolder(), 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> documentsFolder().relativize(file).getNameCount() > 1)
                    .sorted()
                    .toList();
        }
    }
}
