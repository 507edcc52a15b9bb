package org.claimdesk.ui;

import java.util.Map;
import java.util.Optional;

/**
 * Something that can be done with words selected in a {@link MarkedText}: a button of the bar below
 * them.
 *
 * @param id what a {@link MarkRequested} names
 * @param label what the button says
 * @param key one letter that does the same while the text has the focus; {@code n}, {@code p} and
 *     {@code /} are taken
 * @param kind what happens in the browser before the server is asked
 */
public record TextAction(String id, String label, Optional<String> key, Kind kind) {

    /** What happens at once, in the browser. */
    public enum Kind {
        /** The words are painted as a mark until the request is accepted or refused. */
        MARKS,
        /** Nothing: the server does what it does. */
        ASKS,
        /** The words are put on the clipboard, the server is not asked. */
        COPIES
    }

    public TextAction {
        if (key.isPresent() && !key.get().matches("[a-mo-z0-9&&[^p]]")) {
            throw new IllegalArgumentException("No key for an action: " + key.get());
        }
    }

    public static TextAction marks(String id, String label, String key) {
        return new TextAction(id, label, Optional.of(key), Kind.MARKS);
    }

    public static TextAction asks(String id, String label) {
        return new TextAction(id, label, Optional.empty(), Kind.ASKS);
    }

    public static TextAction copies(String label) {
        return new TextAction("copy", label, Optional.empty(), Kind.COPIES);
    }

    Map<String, Object> toClient() {
        return Map.of(
                "id",
                id,
                "label",
                label,
                "key",
                key.orElse(""),
                "marks",
                kind == Kind.MARKS,
                "copies",
                kind == Kind.COPIES);
    }
}
