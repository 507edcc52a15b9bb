package org.claimdesk.shared;

/** What became of a selection: a span that verifies, or the reason why there is none. */
public sealed interface SpanOutcome {

    /** The span that was taken; it may be a little wider than what was selected. */
    record Taken(Span span) implements SpanOutcome {}

    record Refused(Reason reason) implements SpanOutcome {}

    /** Why a selection is no span. */
    enum Reason {
        /** Nothing but white space was selected. */
        EMPTY,
        /** Other words stand at the offsets than those the person saw. */
        QUOTE_DIFFERS,
        /** The offsets lie outside the text or run backwards. */
        OUTSIDE_TEXT,
        /** More than {@value Span#MAX_LENGTH} code units were selected. */
        TOO_LONG
    }
}
