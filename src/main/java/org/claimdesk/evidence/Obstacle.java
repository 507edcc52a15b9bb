package org.claimdesk.evidence;

import java.util.Locale;
import org.claimdesk.extraction.Unreadable;

/** Why a document gave no text, or not all of it. Each has a sentence for the person. */
public enum Obstacle {
    /** A limit ended the reading before the document did; what was read can be quoted. */
    CUT,
    /** Somebody stopped the reading. */
    CANCELLED,
    EMPTY,
    TOO_LARGE,
    ENCRYPTED,
    DAMAGED,
    TOO_LARGE_UNPACKED,
    /** More files lie inside than may be taken out of one. */
    TOO_MANY,
    TOO_DEEP,
    TOO_SLOW,
    OUT_OF_MEMORY,
    /** It was read and holds no words, as a photograph does. */
    NO_TEXT,
    UNSUPPORTED,
    RAR_ARCHIVE,
    PART_OF_SEVERAL,
    EXPANDING,
    REFERRING_OUTSIDE,
    CRASHED,
    /** The desk itself failed; the log file says how. */
    UNEXPECTED;

    /** Of the sentence that says it to a person, who knows of which document. */
    public String key() {
        return "evidence.obstacle." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same for a document in that state: it may be only something inside that met this. */
    public String key(DocumentState state) {
        return state == DocumentState.LIMITED && state() == DocumentState.FAILED
                ? "evidence.obstacle-inside." + name().toLowerCase(Locale.ROOT).replace('_', '-')
                : key();
    }

    /** The same in a few words, for lists. */
    public String brief(DocumentState state) {
        return key(state) + ".brief";
    }

    /**
     * Whether a document in that state may get further by being read once more as before. That of
     * what is damaged depends on the reader, which is not the same for ever.
     */
    public boolean mayPass(DocumentState state) {
        return switch (this) {
            case CANCELLED, TOO_SLOW, OUT_OF_MEMORY, CRASHED, UNEXPECTED -> true;
            case DAMAGED -> state == DocumentState.FAILED;
            case CUT,
                    EMPTY,
                    TOO_LARGE,
                    ENCRYPTED,
                    TOO_LARGE_UNPACKED,
                    TOO_MANY,
                    TOO_DEEP,
                    NO_TEXT,
                    UNSUPPORTED,
                    RAR_ARCHIVE,
                    PART_OF_SEVERAL,
                    EXPANDING,
                    REFERRING_OUTSIDE ->
                    false;
        };
    }

    /** Whether more time, memory, depth or room may get further. */
    public boolean yieldsToLargerLimits() {
        return switch (this) {
            case CUT, TOO_LARGE_UNPACKED, TOO_MANY, TOO_DEEP, TOO_SLOW, OUT_OF_MEMORY -> true;
            case CANCELLED,
                    EMPTY,
                    TOO_LARGE,
                    ENCRYPTED,
                    DAMAGED,
                    NO_TEXT,
                    UNSUPPORTED,
                    RAR_ARCHIVE,
                    PART_OF_SEVERAL,
                    EXPANDING,
                    REFERRING_OUTSIDE,
                    CRASHED,
                    UNEXPECTED ->
                    false;
        };
    }

    public static Obstacle of(Unreadable.Reason reason) {
        return switch (reason) {
            case EMPTY -> EMPTY;
            case TOO_LARGE -> TOO_LARGE;
            case ENCRYPTED -> ENCRYPTED;
            case DAMAGED -> DAMAGED;
            case TOO_LARGE_UNPACKED -> TOO_LARGE_UNPACKED;
            case TOO_MANY -> TOO_MANY;
            case TOO_DEEP -> TOO_DEEP;
            case TOO_SLOW -> TOO_SLOW;
            case OUT_OF_MEMORY -> OUT_OF_MEMORY;
            case NO_TEXT -> NO_TEXT;
            case UNSUPPORTED -> UNSUPPORTED;
            case RAR_ARCHIVE -> RAR_ARCHIVE;
            case PART_OF_SEVERAL -> PART_OF_SEVERAL;
            case EXPANDING -> EXPANDING;
            case REFERRING_OUTSIDE -> REFERRING_OUTSIDE;
            case CRASHED -> CRASHED;
        };
    }

    /** What a document is that met this: limited where it is as good as it gets, else failed. */
    DocumentState state() {
        return switch (this) {
            case CUT, NO_TEXT, UNSUPPORTED, RAR_ARCHIVE -> DocumentState.LIMITED;
            case CANCELLED,
                    EMPTY,
                    TOO_LARGE,
                    ENCRYPTED,
                    DAMAGED,
                    TOO_LARGE_UNPACKED,
                    TOO_MANY,
                    TOO_DEEP,
                    TOO_SLOW,
                    OUT_OF_MEMORY,
                    PART_OF_SEVERAL,
                    EXPANDING,
                    REFERRING_OUTSIDE,
                    CRASHED,
                    UNEXPECTED ->
                    DocumentState.FAILED;
        };
    }
}
