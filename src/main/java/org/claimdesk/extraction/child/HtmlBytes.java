package org.claimdesk.extraction.child;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        return parse(bytes, url, null);
    }

    /**
     * @param told the character set that the server named
     */
    static Document parse(byte[] bytes, @Nullable String url, @Nullable String told) {
        return Jsoup.parse(decode(bytes, told), url == null ? "" : url);
    }

    /** What server and page declare is believed only where the bytes are no UTF-8. */
    private static String decode(byte[] bytes, @Nullable String told) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            Charset declared = told == null ? null : charset(told);
            if (declared == null) {
                declared = declared(bytes);
            }
            return declared == null ? PlainTextReader.decode(bytes) : new String(bytes, declared);
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        return found.find() ? charset(found.group(1)) : null;
    }

    private static @Nullable Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            // Browsers read Latin 1 and ASCII as the Windows set; so did whoever saw the page.
            return charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
