package org.claimdesk.extraction.child;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Web pages out of bytes; nothing that a page names is fetched. */
final class HtmlBytes {

    private static final int HEAD = 8192;

    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

    private HtmlBytes() {}

    static Document parse(byte[] bytes, @Nullable String url) {
        return Jsoup.parse(decode(bytes), url == null ? "" : url);
    }

    /** What the page declares is believed only where the bytes are no UTF-8. */
    private static String decode(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            Charset declared = declared(bytes);
            return declared == null ? PlainTextReader.decode(bytes) : new String(bytes, declared);
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        if (!found.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(found.group(1));
            // Browsers read Latin 1 and ASCII as the Windows set; so did whoever saw the page.
            return charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
