package org.claimdesk.ui;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * A mark in a text as the browser gets it. As JSON: {@code {"id":"…","spans":[[12,40]],
 * "state":"in-work","label":"…"}}.
 *
 * @param id what {@link MarkClicked} names
 * @param spans its pieces, in the order of the text
 * @param label what a person sees who points at it, and hears who steps to it
 */
public record TextMark(String id, List<Stretch> spans, State state, String label) {

    /** A piece of the whole text, in UTF-16 code units. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"start", "end"})
    public record Stretch(int start, int end) {}

    /** What its colour and underline tell. */
    public enum State {
        OPEN,
        IN_WORK,
        SUBMITTED,
        ANSWERED,
        PUBLISHED,
        /** Published or approved, and something is otherwise than that says. */
        CHANGED,
        SET_ASIDE,
        /** Evidence by its stance, from here on. */
        SUPPORTS,
        REFUTES,
        GIVES_CONTEXT;

        @JsonValue
        public String className() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @JsonCreator
        static State named(String className) {
            return valueOf(className.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public TextMark {
        spans = List.copyOf(spans);
    }
}
