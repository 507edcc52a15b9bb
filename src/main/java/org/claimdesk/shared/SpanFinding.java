package org.claimdesk.shared;

import java.util.List;

/** Where a span stands in a text that it was perhaps not taken from. */
public sealed interface SpanFinding {

    /** At its own offsets. */
    record Exact(Span span) implements SpanFinding {}

    /**
     * At one other place, beyond doubt.
     *
     * @param span the span as it is to be taken there
     * @param distance how many UTF-16 code units further on; negative: further up
     */
    record Moved(Span span, int distance) implements SpanFinding {}

    /**
     * The words stand there, but which place is meant is for a person to say.
     *
     * @param starts offsets of the places, in order, {@value SpanFinder#MOST_PLACES} at the most
     */
    record Ambiguous(List<Integer> starts) implements SpanFinding {
        public Ambiguous {
            starts = List.copyOf(starts);
        }
    }

    /** The words stand nowhere in the text. */
    record Missing() implements SpanFinding {}
}
