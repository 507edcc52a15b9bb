package org.claimdesk.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.claimdesk.shared.Sha256;

/** Writes HTML that is XML as well. Every text that goes in is escaped; there is no way around. */
final class Markup {

    private static final Set<String> INLINE =
            Set.of("a", "bdi", "mark", "q", "span", "strong", "sup");

    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /**
     * @param attributes names and values by turns; a name with an empty value is left out
     */
    Markup open(String tag, String... attributes) {
        raw("<").raw(tag);
        attributes(attributes);
        return raw(">");
    }

    Markup close(String tag) {
        return raw("</").raw(tag).raw(INLINE.contains(tag) ? ">" : ">\n");
    }

    /** A tag that has no content. */
    Markup empty(String tag, String... attributes) {
        raw("<").raw(tag);
        attributes(attributes);
        return raw("/>\n");
    }

    /** Our own words. */
    Markup element(String tag, String className, String text) {
        return open(tag, "class", className).write(text).close(tag);
    }

    /** Words of others: kept from turning the direction of what stands around them. */
    Markup foreign(String tag, String className, String text) {
        return open(tag, "class", className, "dir", Direction.of(text).attribute())
                .write(text)
                .close(tag);
    }

    Markup hash(Sha256 hash) {
        return element("span", "hash", hash.hex());
    }

    Markup write(String text) {
        return raw(XmlText.escape(text));
    }

    /** Markup that was made by this class, or sanitised and found to be well-formed. */
    Markup trusted(String markup) {
        return raw(markup);
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                raw(" ").raw(attributes[i]).raw("=\"").write(attributes[i + 1]).raw("\"");
            }
        }
    }

    private Markup raw(String markup) {
        try {
            out.append(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written", e);
        }
    }
}
