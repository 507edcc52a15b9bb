package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Whether a file reaches its own end. Parsers salvage what there is of a file that breaks off, and
 * say nothing; half a document must not pass for a whole one.
 */
final class Ending {

    private static final String PDF = "%PDF-";
    private static final String ZIP = "PK\u0003\u0004";

    /** Both formats let other bytes follow their end: a few, or a comment of 64 KB. */
    private static final int PDF_TAIL = 4_096;

    private static final int ZIP_TAIL = (1 << 16) + 22;

    private Ending() {}

    static boolean isMissing(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            String start = text(bytes, 0, PDF.length());
            if (start.equals(PDF)) {
                return !tail(bytes, PDF_TAIL).contains("%%EOF");
            }
            return start.startsWith(ZIP) && !tail(bytes, ZIP_TAIL).contains("PK\u0005\u0006");
        }
    }

    private static String tail(RandomAccessFile bytes, int length) throws IOException {
        return text(bytes, Math.max(0, bytes.length() - length), length);
    }

    private static String text(RandomAccessFile bytes, long from, int length) throws IOException {
        byte[] read = new byte[(int) Math.min(length, bytes.length() - from)];
        bytes.seek(from);
        bytes.readFully(read);
        return new String(read, StandardCharsets.ISO_8859_1);
    }
}
