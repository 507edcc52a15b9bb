package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Tells a page that a browser saved from a mail: both are messages of several parts, but only a
 * mail went to somebody.
 */
final class SavedPage {

    private static final String PAGE = "multipart/related";
    private static final String MAIL = "message/rfc822";
    private static final int LONGEST_HEAD = 16_384;

    private static final Pattern RELATED =
            Pattern.compile("(?im)^Content-Type:\\s*multipart/related");

    private static final Pattern SENT =
            Pattern.compile("(?im)^(To|Cc|Received|Message-ID|Delivered-To):");

    private SavedPage() {}

    /** What a message is, seen from within; any other type as it was. */
    static String refined(Path file, String mediaType) throws IOException {
        if (!mediaType.equals(PAGE) && !mediaType.equals(MAIL)) {
            return mediaType;
        }
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        }
        String fields = head.split("\\r?\\n\\r?\\n", 2)[0];
        return RELATED.matcher(fields).find() && !SENT.matcher(fields).find() ? PAGE : MAIL;
    }
}
