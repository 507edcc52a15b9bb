package org.claimdesk.report.content;

import java.util.Optional;
import org.claimdesk.shared.CodePoints;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Span;

/**
 * A stretch of a text with enough around it to be understood.
 *
 * @param codePoints the offsets as W3C Web Annotation counts them; empty when no text is there to
 *     count in
 * @param before what stands before the quote, from the start of a sentence or paragraph
 * @param after what stands after it
 */
public record ReportedSpan(
        Span span, Optional<CodePoints> codePoints, String before, String after) {

    /** At most how much stands before and after, in UTF-16 code units. */
    private static final int AROUND = 280;

    /** Whether the words do not stand in the text that is kept now, or no text is kept. */
    public boolean wasLost() {
        return codePoints.isEmpty();
    }

    /** Reads it out of the text that the span was taken from, or out of the span alone. */
    public static ReportedSpan of(KeptText text, Span span) {
        return text instanceof KeptText.Whole(String words) && span.standsIn(words)
                ? of(words, span)
                : new ReportedSpan(span, Optional.empty(), span.prefix(), span.suffix());
    }

    private static ReportedSpan of(String text, Span span) {
        return new ReportedSpan(
                span,
                Optional.of(CodePoints.of(text, span)),
                text.substring(startOfContext(text, span.start()), span.start()),
                text.substring(span.end(), endOfContext(text, span.end())));
    }

    private static int startOfContext(String text, int start) {
        int earliest = Math.max(0, start - AROUND);
        int paragraph = text.lastIndexOf('\n', start - 1) + 1;
        if (paragraph >= earliest) {
            return Math.min(paragraph, start);
        }
        int word = text.indexOf(' ', earliest);
        return word >= 0 && word < start ? word + 1 : wholeCharacter(text, earliest);
    }

    private static int endOfContext(String text, int end) {
        int latest = Math.min(text.length(), end + AROUND);
        int paragraph = text.indexOf('\n', end);
        if (paragraph >= 0 && paragraph <= latest) {
            return paragraph;
        }
        if (latest == text.length()) {
            return latest;
        }
        int word = text.lastIndexOf(' ', latest);
        return word > end ? word : wholeCharacter(text, latest);
    }

    private static int wholeCharacter(String text, int at) {
        return at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1))
                ? at - 1
                : at;
    }
}
