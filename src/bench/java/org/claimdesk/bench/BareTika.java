package org.claimdesk.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;

/**
 * The yardstick of importing: Tika as it comes, in this process, on all files of a folder. Prints
 * how many milliseconds passed since the process was launched, since the import launches the one
 * that it reads in, too, and how many files gave a text.
 */
final class BareTika {

    private BareTika() {}

    public static void main(String[] args) throws IOException {
        AutoDetectParser parser = new AutoDetectParser();
        int read = 0;
        for (Path file : files(Path.of(args[0]))) {
            read += reads(parser, file) ? 1 : 0;
        }
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(Measured.FIGURES + (System.currentTimeMillis() - began) + " " + read);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean reads(AutoDetectParser parser, Path file) {
        var handler = new BodyContentHandler(-1);
        var context = new ParseContext();
        var ocr = new TesseractOCRConfig();
        ocr.setSkipOcr(
                true); // the import recognises letters in jobs of their own, not measured here
        context.set(TesseractOCRConfig.class, ocr);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, handler, new Metadata(), context);
            return !handler.toString().isBlank();
        } catch (Exception | StackOverflowError e) {
            return false;
        }
    }
}
