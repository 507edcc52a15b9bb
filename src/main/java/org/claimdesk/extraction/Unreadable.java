package org.claimdesk.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Why bytes gave no text.
 *
 * @param detail for the log file, at most {@value #MAX_DETAIL} characters; never for the screen,
 *     and never with words of the file (decision 0071)
 */
public record Unreadable(Reason reason, String detail)
        implements Extraction, ArticleReading, PicturesReading, PageRecognition {

    public static final int MAX_DETAIL = 500;

    /** What a person can be told, each with a sentence {@code extraction.unreadable.NAME}. */
    public enum Reason {
        /** There are no bytes. */
        EMPTY,
        /** There are more bytes than the limit allows. */
        TOO_LARGE,
        /** A password or a rights management stands before the text. */
        ENCRYPTED,
        /** The bytes break the rules of their own format. */
        DAMAGED,
        /** A small file that unpacks to far more than the limit allows. */
        TOO_LARGE_UNPACKED,
        /** More files within than the limit allows. */
        TOO_MANY,
        /** Files within files, or elements within elements, beyond the limit. */
        TOO_DEEP,
        /** Not read within the time limit. */
        TOO_SLOW,
        /** Not read within the memory limit. */
        OUT_OF_MEMORY,
        /** Read, but there are no words in it. */
        NO_TEXT,
        /** A format from which no text can be taken. */
        UNSUPPORTED,
        /** The reading process ended without an answer. */
        CRASHED
    }

    public Unreadable {
        if (detail.length() > MAX_DETAIL) {
            detail = detail.substring(0, MAX_DETAIL);
        }
    }

    public static Unreadable because(Reason reason, @Nullable String detail) {
        return new Unreadable(reason, detail == null ? "" : detail);
    }
}
