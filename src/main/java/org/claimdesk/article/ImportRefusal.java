package org.claimdesk.article;

import org.claimdesk.shared.IncomingText;
import org.claimdesk.store.KeepOutcome;

/** Why nothing was imported; each has a sentence {@code article.refused.NAME}. */
public enum ImportRefusal {
    /** There are no bytes, or nothing but white space. */
    EMPTY,
    /** More bytes than the limit of the desk allows. */
    TOO_LARGE,
    /** The upload ended before it was complete. */
    CONNECTION_LOST,
    /** The disk takes no more. */
    DISK_FULL,
    /** It could not be written for another reason, which the log names. */
    NOT_WRITTEN,
    /** What was pasted holds U+0000. */
    ZERO_CHARACTER,
    /** What was pasted holds half a character. */
    LONE_SURROGATE,
    /** What was pasted came as no UTF-8. */
    NOT_UTF8;

    static ImportRefusal of(KeepOutcome.NotKept outcome) {
        return switch (outcome) {
            case KeepOutcome.TooLarge large -> TOO_LARGE;
            case KeepOutcome.DiskFull full -> DISK_FULL;
            case KeepOutcome.NotWritten failed -> NOT_WRITTEN;
            case KeepOutcome.SourceLost lost -> CONNECTION_LOST;
        };
    }

    static ImportRefusal of(IncomingText.Reason reason) {
        return switch (reason) {
            case EMPTY -> EMPTY;
            case ZERO_CHARACTER -> ZERO_CHARACTER;
            case LONE_SURROGATE -> LONE_SURROGATE;
        };
    }
}
