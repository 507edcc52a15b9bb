package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.claimdesk.extraction.Unreadable.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real files and pages, where they are at hand. */
class DataTest {

    private static final Logger log = LoggerFactory.getLogger(DataTest.class);

    private static final Path DATA = Path.of(System.getProperty("claimdesk.data", "none"));

    private static Extractor extractor;

    private final Map<Path, String> ours = new HashMap<>();
    private final Map<Path, String> theirs = new HashMap<>();

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
                case Unreadable(Reason reason, String detail, var details) -> {
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
    void losesNoWordsThatTheParserAsItComesFinds() throws Exception {
        List<String> lost = new ArrayList<>();
        int sought = 0;
        int ourHits = 0;
        int theirHits = 0;
        for (String line : Files.readAllLines(documentsFolder().resolve("EXPECTED_SNIPPETS.tsv"))) {
            String[] row = line.split("\t");
            boolean contains = row.length > 2 && row[1].equals("contains");
            if (row.length <= 2 || !contains && !row[1].startsWith("not")) {
                continue;
            }
            sought++;
            Path file = documentsFolder().resolve(row[0]);
            boolean us = ourText(file).contains(plain(row[2])) == contains;
            boolean them = theirText(file).contains(plain(row[2])) == contains;
            ourHits += us ? 1 : 0;
            theirHits += them ? 1 : 0;
            if (them && !us) {
                lost.add("%s %s: %s".formatted(row[0], row[1], row[2]));
            }
        }
        log.info(
                "Of {} expected strings {} are as told in our text, {} in that of default Tika",
                sought,
                ourHits,
                theirHits);
        assertThat(sought).isGreaterThan(100);
        assertThat(lost).isEmpty();
    }

    /** Of the document and of what lies inside. */
    private String ourText(Path file) throws Exception {
        String name = file.getFileName().toString();
        if (!ours.containsKey(file)) {
            Limits limits = extractor.usual().limits();
            Family family = Family.of(extractor, file, name, limits);
            boolean picture = family.text().isBlank();
            ours.put(file, plain(picture ? recognised(file) : family.text()));
        }
        return ours.get(file);
    }

    /** What the desk does with a file without words, where Tesseract is installed. */
    private static String recognised(Path file) throws InterruptedException {
        var recogniser = new Recogniser(extractor, new RecognitionSettings("tesseract", 40, 1024));
        StringBuilder text = new StringBuilder();
        if (recogniser.program().isPresent()
                && recogniser.pages(file) instanceof Pictures pictures) {
            for (int page = 0; page < pictures.pages().size(); page++) {
                if (recogniser.recognise(file, page, new RecognitionLanguages(List.of("eng")))
                        instanceof RecognisedPage recognised) {
                    text.append(recognised.text()).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** In this process, as it comes, without any limit. */
    private String theirText(Path file) {
        return theirs.computeIfAbsent(
                file,
                path -> {
                    var text = new BodyContentHandler(-1);
                    try (var stream = TikaInputStream.get(path)) {
                        new AutoDetectParser()
                                .parse(stream, text, new Metadata(), new ParseContext());
                    } catch (IOException | SAXException | TikaException e) {
                        log.debug("Default Tika stops early in {}", path, e);
                    }
                    return plain(text.toString());
                });
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
