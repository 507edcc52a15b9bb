package org.claimdesk.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.claimdesk.extraction.child.PoisonParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that are made, or known, to harm whoever reads them, and good ones to lie among them. */
public final class HostileFiles {

    public static final String WORDS = FileFormatsTest.WORDS;
    public static final String ENDLESS = "endless loop";

    /** Those that take seconds, and on a busy machine perhaps all their time. */
    public static final Set<String> LARGE =
            Set.of("heap eater", "stack", "100000.zip", "bomb.zip", "vast.png");

    private static final Logger log = LoggerFactory.getLogger(HostileFiles.class);

    private static final Path KNOWN =
            Path.of(System.getProperty("claimdesk.data", "none"), "documents", "hostile");

    /** More than the 50 MB that may be unpacked. */
    private static final int BOMB_MEGABYTES = 51;

    private static final Set<String> QUICK = Set.of("a.txt", "a.csv", "a.html", "a.rtf", "a.eml");
    private static final int TIME_OF_ENTRY = 10;
    private static final int CLASS_OF_OLE = 8;

    private HostileFiles() {}

    /**
     * Ours, and those of the test data where they are at hand.
     *
     * @param secret a file of this machine that some of them ask for
     * @param address that some of them ask for
     */
    public static Map<String, byte[]> all(Path secret, String address) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String effect : List.of(ENDLESS, "heap eater", "exit", "crash", "stack")) {
            files.put(effect, PoisonParser.file(effect));
        }
        files.putAll(quick(secret, address));
        files.put("bomb.zip", Specimens.zipBomb("a.txt", BOMB_MEGABYTES));
        addKnown(files);
        // Far behind what never ends, since it takes seconds where all cores are busy.
        files.put("100000.zip", crowd(100_000));
        return files;
    }

    /** Those of ours that take no time. */
    public static Map<String, byte[]> quick(Path secret, String address) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("deep.zip", Specimens.nested(10, utf8("Deep down")));
        files.put("names.zip", Specimens.zip(names()));
        files.put("links.zip", Specimens.zipWithLink(secret.toString()));
        files.put(
                "bomb.docx", Specimens.docxOf(Specimens.billionLaughs(Specimens.wordBody("&l9;"))));
        for (String target : List.of(secret.toUri().toString(), "file:///etc/passwd", address)) {
            addReferringTo(target, files);
        }
        byte[] docx = Specimens.docx("One", "Two");
        files.put("truncated.docx", Arrays.copyOf(docx, docx.length / 2));
        files.put("cyclic.pdf", cyclicPdf());
        files.put("vast.png", vastPng());
        files.put("fuzzed.pdf", fuzzed(Specimens.pdf("One", "Two")));
        files.put("fuzzed.doc", fuzzed(SomeFormats.doc(WORDS)));
        files.put("fuzzed.rtf", fuzzed(SomeFormats.rtf(WORDS)));
        // Names with nothing wrong in the bytes below them.
        files.put("../../../../claimdesk-evil.txt", utf8("One"));
        files.put("..\\..\\nul\u0000.txt", utf8("Two"));
        files.put("gnp.\u202Etxt", utf8("Three"));
        return files;
    }

    /** So many that say {@link #WORDS}, small and of all formats; no two have the same bytes. */
    public static Map<String, byte[]> good(int number) {
        List<FileFormatsTest.Format> formats = FileFormatsTest.formats().toList();
        List<FileFormatsTest.Format> quick =
                formats.stream().filter(format -> QUICK.contains(format.name())).toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < number; i++) {
            FileFormatsTest.Format format =
                    i < formats.size() ? formats.get(i) : quick.get(i % quick.size());
            files.put("good" + i + format.name(), copy(format.bytes(), i));
        }
        return files;
    }

    private static void addReferringTo(String target, Map<String, byte[]> files) {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>";
        String declared = entity.formatted(target);
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>";
        String html = "<html><body><img src=\"%1$s\"><iframe src=\"%1$s\">".formatted(target);
        String name = "entity" + files.size();
        files.put(name + ".docx", Specimens.docxOf(declared + Specimens.wordBody("&e;")));
        files.put(name + ".odt", Specimens.odtOf(declared + Specimens.odtBody("&e;")));
        files.put(name + ".svg", utf8(declared + svg));
        files.put(name + ".html", utf8(html));
    }

    private static void addKnown(Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(KNOWN)) {
            log.warn("Without the hostile files: no data at {}", KNOWN);
            return;
        }
        try (Stream<Path> known = Files.list(KNOWN)) {
            for (Path file : known.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
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
                        pdf.addPage(new PDPage());
                        var pages = pdf.getPages().getCOSObject();
                        pages.getCOSArray(COSName.KIDS).add(pages);
                        pages.setItem(COSName.PARENT, pages);
                        pdf.save(out);
                    }
                });
    }

    /** A head that claims 20,000 by 10,000 points, and next to nothing behind it. */
    private static byte[] vastPng() {
        byte[] png = Specimens.png();
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, 20_000);
        head.putInt(20, 10_000);
        var check = new CRC32();
        check.update(png, 12, 17);
        head.putInt(29, (int) check.getValue());
        return png;
    }

    private static byte[] fuzzed(byte[] bytes) {
        Random random = new Random(bytes.length);
        byte[] fuzzed = bytes.clone();
        for (int i = 0; i < 40; i++) {
            // The beginning stays, so that it is still taken for what it was.
            fuzzed[8 + random.nextInt(fuzzed.length - 16)] = (byte) random.nextInt(256);
        }
        return fuzzed;
    }

    /** The same to whoever reads it, in other bytes. */
    private static byte[] copy(byte[] bytes, int number) {
        boolean zip = bytes[0] == 'P' && bytes[1] == 'K';
        if (zip || bytes[0] == (byte) 0xD0) {
            byte[] other = bytes.clone();
            other[zip ? TIME_OF_ENTRY : CLASS_OF_OLE] ^= (byte) number;
            return other;
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + number);
        Arrays.fill(longer, bytes.length, longer.length, (byte) '\n');
        return longer;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
