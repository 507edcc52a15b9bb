package org.claimdesk.claim;

import org.claimdesk.shared.SpanOutcome;

/** Why words were not marked; each has a sentence {@code claim.refused.NAME}. */
public enum MarkRefusal {
    /** Nothing but white space was selected. */
    EMPTY,
    /** Other words stand at the offsets than those the person saw. */
    QUOTE_DIFFERS,
    /** The offsets lie outside the text or run backwards. */
    OUTSIDE_TEXT,
    /** More was selected than a quote may hold. */
    TOO_LONG,
    /** The words overlap those that the same claim already has here. */
    OVERLAPS_ITSELF,
    /** The text that was marked is not kept any more as it was. */
    TEXT_LOST;

    static MarkRefusal of(SpanOutcome.Reason reason) {
        return switch (reason) {
            case EMPTY -> EMPTY;
            case QUOTE_DIFFERS -> QUOTE_DIFFERS;
            case OUTSIDE_TEXT -> OUTSIDE_TEXT;
            case TOO_LONG -> TOO_LONG;
        };
    }
}
