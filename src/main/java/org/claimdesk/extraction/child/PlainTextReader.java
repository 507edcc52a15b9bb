package org.claimdesk.extraction.child;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.claimdesk.extraction.Limits;
import org.claimdesk.extraction.Part;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/** Takes plain text as it is, in whatever character set. */
final class PlainTextReader {

    private static final Set<String> TYPES =
            Set.of("text/plain", "text/x-web-markdown", "text/markdown");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Below that a guess is worth less than the most usual character set. */
    private static final int LEAST_CONFIDENCE = 40;

    private static final int SAMPLE = 1 << 16;

    /**
     * @param mediaType what it is, seen from within
     * @param cut whether its end is missing
     */
    record Read(String mediaType, String text, List<Part> parts, boolean cut) {}

    private PlainTextReader() {}

    static boolean reads(String mediaType) {
        return TYPES.contains(mediaType) || CsvReader.reads(mediaType);
    }

    static Read read(Path file, String mediaType, Limits limits) throws IOException {
        String text = Texts.withPlainLineEnds(decode(Files.readAllBytes(file)));
        if (CsvReader.reads(mediaType) || CsvReader.looksLikeATable(text)) {
            Optional<Read> table = CsvReader.read(Texts.clean(text), limits);
            if (table.isPresent()) {
                return table.get();
            }
        }
        boolean cut = text.length() > limits.characters();
        String clean = Texts.clean(TextRules.cut(text, limits.characters()));
        return new Read(mediaType, clean, Sections.of(clean, limits.parts()), cut);
    }

    /** UTF-8 if it can be, since almost nothing else looks like it by chance. */
    static String decode(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, guess(bytes));
        }
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xff) == 0xBF
                ? StandardCharsets.UTF_8
                : null;
    }

    private static Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector(SAMPLE);
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        CharsetMatch match = detector.detect();
        if (match == null || match.getConfidence() < LEAST_CONFIDENCE) {
            return WINDOWS;
        }
        String name = match.getName();
        return name.equals("ISO-8859-1") || !Charset.isSupported(name)
                ? WINDOWS // what is called Latin 1 hardly ever is
                : Charset.forName(name);
    }
}
