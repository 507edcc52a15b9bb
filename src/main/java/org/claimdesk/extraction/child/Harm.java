package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.extraction.Unreadable.Reason;

/**
 * Why parsers refuse a file that is whole: what its XML declares. They say the same of it as of one
 * that is damaged, so this is only looked for in what can't be read anyway.
 */
final class Harm {

    /** Declarations stand before everything else. */
    private static final int LONGEST_HEAD = 1 << 16;

    private static final int MOST_ENTRIES = 1_000;

    private static final Pattern OUTSIDE =
            Pattern.compile("<!ENTITY\\s+(?:%\\s+)?[^\\s>]+\\s+(?:SYSTEM|PUBLIC)\\s");

    /** An entity that is made of others. */
    private static final Pattern EXPANDING =
            Pattern.compile("<!ENTITY\\s+(?:%\\s+)?[^\\s>]+\\s+[\"'][^\"']*&[^#\\s;]+;");

    private Harm() {}

    /** The same refusal, or the one that its declarations explain. */
    static Unreadable explain(Unreadable refusal, Path file) {
        if (refusal.reason() != Reason.DAMAGED && refusal.reason() != Reason.TOO_LARGE_UNPACKED) {
            return refusal;
        }
        try {
            return declared(file)
                    .map(reason -> new Unreadable(reason, refusal.detail(), refusal.details()))
                    .orElse(refusal);
        } catch (IOException | RuntimeException e) { // really damaged
            return refusal;
        }
    }

    private static Optional<Reason> declared(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LONGEST_HEAD);
            if (!PackedSize.isZip(Arrays.copyOf(head, 4))) {
                return declared(head);
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().limit(MOST_ENTRIES).toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    Optional<Reason> found = declared(in.readNBytes(LONGEST_HEAD));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> declared(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (!text.stripLeading().startsWith("<") && !text.startsWith("\u00ef\u00bb\u00bf<")) {
            return Optional.empty();
        }
        if (OUTSIDE.matcher(text).find()) {
            return Optional.of(Reason.REFERRING_OUTSIDE);
        }
        return EXPANDING.matcher(text).find() ? Optional.of(Reason.EXPANDING) : Optional.empty();
    }
}
