package org.claimdesk.extraction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why bytes gave no text.
 *
 * @param detail for the log file, at most {@value #MAX_DETAIL} characters; never for the screen,
 *     and never with words of the file (decision 0071)
 * @param details what the file tells about itself all the same, where it was got that far
 */
public record Unreadable(Reason reason, String detail, Optional<DocumentDetails> details)
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
        /** A RAR archive: what unpacks them may not be shipped with this program. */
        RAR_ARCHIVE,
        /** One of several files that only together are an archive. */
        PART_OF_SEVERAL,
        /** Its text is declared to stand for more and more text, without end. */
        EXPANDING,
        /** Its text is declared to stand in another file, or at an address. */
        REFERRING_OUTSIDE,
        /** The reading process ended without an answer. */
        CRASHED
    }

    public Unreadable {
        if (detail.length() > MAX_DETAIL) {
            detail = detail.substring(0, MAX_DETAIL);
        }
    }

    public Unreadable(Reason reason, String detail) {
        this(reason, detail, Optional.empty());
    }

    public static Unreadable because(Reason reason, @Nullable String detail) {
        return new Unreadable(reason, detail == null ? "" : detail);
    }

    public Unreadable of(DocumentDetails told) {
        return new Unreadable(reason, detail, Optional.of(told));
    }
}
