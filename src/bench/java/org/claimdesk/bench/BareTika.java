package org.claimdesk.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
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
import org.slf4j.LoggerFactory;

/**
 * The yardstick of importing: Tika as it comes, in this process, on all files of two folders.
 * Prints how many milliseconds the second took, and how many of its files gave a text.
 */
final class BareTika {

    private BareTika() {}

    public static void main(String[] args) throws IOException {
        // The child writes no log either.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        AutoDetectParser parser = new AutoDetectParser();
        readAll(parser, Path.of(args[0]));
        long began = System.nanoTime();
        int read = readAll(parser, Path.of(args[1]));
        System.out.println(Measured.FIGURES + (System.nanoTime() - began) / 1e6 + " " + read);
    }

    private static int readAll(AutoDetectParser parser, Path folder) throws IOException {
        int read = 0;
        for (Path file : files(folder)) {
            read += reads(parser, file) ? 1 : 0;
        }
        return read;
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
