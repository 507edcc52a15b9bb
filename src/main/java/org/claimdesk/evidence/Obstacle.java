package org.claimdesk.evidence;

import java.util.Locale;

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
    TOO_DEEP,
    TOO_SLOW,
    OUT_OF_MEMORY,
    /** It was read and holds no words, as a photograph does. */
    NO_TEXT,
    UNSUPPORTED,
    CRASHED,
    /** The desk itself failed; the log file says how. */
    UNEXPECTED;

    /** Of the sentence that says it to a person; the document's name goes into it. */
    public String key() {
        return "evidence.obstacle." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a document is that met this: limited where it is as good as it gets, else failed. */
    DocumentState state() {
        return switch (this) {
            case CUT, NO_TEXT, UNSUPPORTED -> DocumentState.LIMITED;
            case CANCELLED,
                    EMPTY,
                    TOO_LARGE,
                    ENCRYPTED,
                    DAMAGED,
                    TOO_LARGE_UNPACKED,
                    TOO_DEEP,
                    TOO_SLOW,
                    OUT_OF_MEMORY,
                    CRASHED,
                    UNEXPECTED ->
                    DocumentState.FAILED;
        };
    }
}
