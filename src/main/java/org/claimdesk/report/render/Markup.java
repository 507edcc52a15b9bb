package org.claimdesk.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.shared.Sha256;

/** Writes HTML that is XML as well. Every text that goes in is escaped; there is no way around. */
final class Markup {

    private static final Set<String> INLINE =
            Set.of("a", "bdi", "mark", "q", "span", "strong", "sup");

    /**
     * An element that is not closed yet.
     *
     * @param heads what it begins with in every file over which it goes
     */
    private record Opened(String tag, String[] attributes, Map<String, Runnable> heads) {}

    private final Appendable out;
    private final Volumes volumes;
    private final Deque<Opened> open = new ArrayDeque<>();
    private boolean continued;

    Markup(Appendable out) {
        this(out, Volumes.ONE);
    }

    Markup(Appendable out, Volumes volumes) {
        this.out = out;
        this.volumes = volumes;
    }

    /**
     * @param attributes names and values by turns; a name with an empty value is left out
     */
    Markup open(String tag, String... attributes) {
        open.addLast(new Opened(tag, attributes, new LinkedHashMap<>(0)));
        raw("<").raw(tag);
        attributes(attributes);
        return raw(">");
    }

    Markup close(String tag) {
        Opened last = open.removeLast();
        if (!last.tag().equals(tag)) {
            throw new IllegalStateException("%s is open, not %s".formatted(last.tag(), tag));
        }
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

    /**
     * Writes how the open element begins, here and in every file over which it goes.
     *
     * @param name of the head; a later one of the same name takes its place
     */
    Markup head(String name, Runnable head) {
        open.getLast().heads().put(name, head);
        head.run();
        return this;
    }

    /** A heading of what follows in the open element. */
    Markup heading(String tag, String text) {
        return head(tag, () -> element(tag, "", text));
    }

    /** Whether a head is written once more, in a further file. */
    boolean isContinued() {
        return continued;
    }

    /** One after the other; between two of them one file may end and the next begin. */
    <T> Markup each(List<T> items, Consumer<? super T> write) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                mayEnd();
            }
            write.accept(items.get(i));
        }
        return this;
    }

    /** If the file is full it ends here, and all that is open goes on in the next. */
    void mayEnd() {
        if (!volumes.isFull()) {
            return;
        }
        List<Opened> cut = List.copyOf(open);
        while (!open.isEmpty()) {
            close(open.getLast().tag());
        }
        volumes.next();
        continued = true;
        cut.forEach(this::reopen);
        continued = false;
    }

    private void reopen(Opened cut) {
        open(cut.tag(), cut.attributes());
        cut.heads().forEach(this::head);
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
