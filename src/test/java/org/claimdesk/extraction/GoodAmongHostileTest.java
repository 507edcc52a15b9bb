package org.claimdesk.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.extraction.child.PoisonParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A hundred good files with poison between them: every good one is read, every bad one comes to an
 * end with a reason, nothing of this machine comes out, and nobody is called.
 */
class GoodAmongHostileTest {

    private static final Logger log = LoggerFactory.getLogger(GoodAmongHostileTest.class);

    private static final int GOOD = 100;
    private static final Path HOSTILE =
            Path.of(System.getProperty("claimdesk.data", "none"), "documents", "hostile");

    /** The rule is a minute. */
    private static final Duration TIME = Duration.ofSeconds(25);

    private static final String ENDLESS = "endless loop";

    private static final Limits LIMITS =
            new Limits(50 << 20, 200 << 20, 2_000, 3, 20_000_000, 5_000, 20_000);

    private static final AtomicInteger calls = new AtomicInteger();
    private static HttpServer server;
    private static Extractor extractor;

    /** So that what never ends costs little here. */
    private static Extractor impatient;

    private static Path secret;

    @TempDir private Path folder;

    private record Outcome(Set<Reason> reasons, String text) {}

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    calls.incrementAndGet();
                    exchange.sendResponseHeaders(200, -1);
                });
        server.start();
        secret =
                Files.writeString(
                        Files.createTempFile("local", ".txt"), "a secret of this machine");
        extractor = new Extractor(new ExtractionSettings(1, 200, 256, TIME, LIMITS));
        impatient =
                new Extractor(new ExtractionSettings(1, 200, 256, Duration.ofSeconds(2), LIMITS));
    }

    @AfterAll
    static void stop() throws IOException {
        extractor.destroy();
        impatient.destroy();
        server.stop(0);
        Files.delete(secret);
    }

    @Test
    void areAllRead() throws Exception {
        Map<String, byte[]> hostile = hostile();
        List<FileFormatsTest.Format> good = FileFormatsTest.formats().toList();
        List<String> lost = new ArrayList<>();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        var bad = hostile.entrySet().iterator();
        for (int i = 0; i < GOOD || bad.hasNext(); i++) {
            if (i < GOOD) {
                FileFormatsTest.Format format = good.get(i % good.size());
                Outcome outcome = read(i + format.name(), format.bytes());
                if (!outcome.text().contains(FileFormatsTest.WORDS)) {
                    lost.add(i + format.name() + " " + outcome.reasons());
                }
            }
            if (bad.hasNext()) {
                var file = bad.next();
                outcomes.put(file.getKey(), read(file.getKey(), file.getValue()));
            }
        }

        outcomes.forEach((name, outcome) -> log.info("{}: {}", name, outcome.reasons()));
        assertThat(lost).isEmpty();
        assertThat(calls).hasValue(0);
        assertThat(outcomes.values())
                .noneMatch(outcome -> outcome.text().contains("a secret of this machine"))
                .noneMatch(outcome -> outcome.text().contains("root:"));
        assertThat(reasons(outcomes, ENDLESS)).containsExactly(Reason.TOO_SLOW);
        assertThat(reasons(outcomes, "heap eater")).containsExactly(Reason.OUT_OF_MEMORY);
        assertThat(reasons(outcomes, "exit")).containsExactly(Reason.CRASHED);
        assertThat(reasons(outcomes, "crash")).containsExactly(Reason.CRASHED);
        assertThat(reasons(outcomes, "stack")).containsExactly(Reason.TOO_DEEP);
        assertThat(reasons(outcomes, "deep.zip")).contains(Reason.TOO_DEEP);
        assertThat(reasons(outcomes, "bomb.docx")).containsExactly(Reason.EXPANDING);
        assertThat(named(outcomes, Reason.REFERRING_OUTSIDE))
                .filteredOn(name -> name.matches("entity\\d+\\.docx"))
                .hasSize(3);
        assertThat(reasons(outcomes, "truncated.docx")).containsExactly(Reason.DAMAGED);
        assertThat(reasons(outcomes, "100000.zip")).contains(Reason.TOO_MANY);
        assertThat(reasons(outcomes, "vast.png")).isSubsetOf(Reason.NO_TEXT, Reason.DAMAGED);
        // Nothing but what was meant to never end took all its time, nor broke the process.
        assertThat(named(outcomes, Reason.TOO_SLOW)).containsExactly(ENDLESS);
        assertThat(named(outcomes, Reason.CRASHED)).containsExactlyInAnyOrder("exit", "crash");
    }

    private static Set<Reason> reasons(Map<String, Outcome> outcomes, String name) {
        return Objects.requireNonNull(outcomes.get(name), name).reasons();
    }

    private static List<String> named(Map<String, Outcome> outcomes, Reason reason) {
        return outcomes.entrySet().stream()
                .filter(entry -> entry.getValue().reasons().contains(reason))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Outcome read(String name, byte[] bytes) throws Exception {
        Path file = Specimens.write(folder, "file", bytes);
        Extractor reader = name.equals(ENDLESS) ? impatient : extractor;
        Family family = Family.of(reader, file, name, LIMITS);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(family.reasons());
        return new Outcome(reasons, family.text());
    }

    /** Ours, and those of the test data where they are at hand. */
    private static Map<String, byte[]> hostile() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String effect : List.of(ENDLESS, "heap eater", "exit", "crash", "stack")) {
            files.put(effect, PoisonParser.file(effect));
        }
        files.put("deep.zip", Specimens.nested(10, utf8("Deep down")));
        files.put("names.zip", Specimens.zip(names()));
        files.put("links.zip", Specimens.zipWithLink(secret.toString()));
        files.put("100000.zip", crowd(100_000));
        files.put("bomb.zip", Specimens.zipBomb("a.txt", 201));
        files.put(
                "bomb.docx", Specimens.docxOf(Specimens.billionLaughs(Specimens.wordBody("&l9;"))));
        String http = "http://127.0.0.1:%d/x".formatted(server.getAddress().getPort());
        for (String target : List.of(secret.toUri().toString(), "file:///etc/passwd", http)) {
            String entity =
                    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>"
                            .formatted(target);
            String name = "entity" + files.size();
            files.put(name + ".docx", Specimens.docxOf(entity + Specimens.wordBody("&e;")));
            files.put(name + ".odt", Specimens.odtOf(entity + Specimens.odtBody("&e;")));
            files.put(
                    name + ".svg",
                    utf8(
                            entity
                                    + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>"));
            files.put(
                    name + ".html",
                    utf8("<html><body><img src=\"%1$s\"><iframe src=\"%1$s\">".formatted(target)));
        }
        byte[] docx = Specimens.docx("One", "Two");
        files.put("truncated.docx", java.util.Arrays.copyOf(docx, docx.length / 2));
        files.put("cyclic.pdf", cyclicPdf());
        files.put("vast.png", vastPng());
        for (int seed = 0; seed < 20; seed++) {
            files.put("fuzzed%d.pdf".formatted(seed), fuzzed(Specimens.pdf("One", "Two"), seed));
        }
        if (Files.isDirectory(HOSTILE)) {
            try (Stream<Path> known = Files.list(HOSTILE)) {
                for (Path file : known.sorted().toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        } else {
            log.warn("Without the hostile files: no data at {}", HOSTILE);
        }
        return files;
    }

    private static Map<String, String> names() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("../../../../claimdesk-evil", "1");
        entries.put("nul\u0000.txt", "2");
        entries.put("gnp.\u202Etxt", "3");
        return entries;
    }

    private static byte[] crowd(int entries) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            files.put(i + ".txt", new byte[0]);
        }
        return Specimens.archive(files);
    }

    /** Its pages lie within each other. */
    private static byte[] cyclicPdf() {
        return SomeFormats.bytes(
                out -> {
                    try (PDDocument pdf = new PDDocument()) {
                        pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
                        var pages = pdf.getPages().getCOSObject();
                        var kids = pages.getCOSArray(org.apache.pdfbox.cos.COSName.KIDS);
                        kids.add(pages);
                        pages.setItem(org.apache.pdfbox.cos.COSName.PARENT, pages);
                        pdf.save(out);
                    }
                });
    }

    /** A head that claims 20,000 by 10,000 points, and next to nothing behind it. */
    private static byte[] vastPng() {
        byte[] png = Specimens.png();
        java.nio.ByteBuffer head = java.nio.ByteBuffer.wrap(png);
        head.putInt(16, 20_000);
        head.putInt(20, 10_000);
        var check = new java.util.zip.CRC32();
        check.update(png, 12, 17);
        head.putInt(29, (int) check.getValue());
        return png;
    }

    private static byte[] fuzzed(byte[] bytes, int seed) {
        Random random = new Random(seed);
        byte[] fuzzed = bytes.clone();
        for (int i = 0; i < 40; i++) {
            // The beginning stays, so that it is still taken for a PDF.
            fuzzed[8 + random.nextInt(fuzzed.length - 16)] = (byte) random.nextInt(256);
        }
        return fuzzed;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
