package org.claimdesk.shared;

import org.claimdesk.shared.SpanOutcome.Reason;
import org.claimdesk.shared.SpanOutcome.Refused;
import org.claimdesk.shared.SpanOutcome.Taken;

/** Makes spans out of selections. Offsets count UTF-16 code units over the whole text. */
public final class TextSpans {

    /**
     * Letters and signs by their category, and nothing on the screen: fillers, an empty pattern.
     */
    private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

    private TextSpans() {}

    /**
     * Takes the selection as a span of the text. The selection grows outwards to whole grapheme
     * clusters, so no character is ever cut; its quote must equal the text at its offsets.
     */
    public static SpanOutcome take(String text, Selection selection, Locator locator) {
        int start = selection.start();
        int end = selection.end();
        if (start < 0 || end < start || end > text.length()) {
            return new Refused(Reason.OUTSIDE_TEXT);
        }
        if (end - start != selection.quote().length()
                || !text.startsWith(selection.quote(), start)) {
            return new Refused(Reason.QUOTE_DIFFERS);
        }
        if (TextRules.showsNothing(selection.quote())) {
            return new Refused(Reason.EMPTY);
        }
        if (end - start > Span.MAX_LENGTH) {
            return new Refused(Reason.TOO_LONG);
        }
        int from = GraphemeClusters.floor(text, start);
        int to = GraphemeClusters.ceiling(text, end);
        return to - from > Span.MAX_LENGTH
                ? new Refused(Reason.TOO_LONG)
                : new Taken(cut(text, from, to, locator));
    }

    /** No-break spaces and soft hyphens included, which are no white space to Java. */
    static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isIdentifierIgnorable(c)
                || BLANKS.indexOf(c) >= 0;
    }

    /** The span between two cluster boundaries, with as much of its neighbourhood as fits whole. */
    static Span cut(String text, int start, int end, Locator locator) {
        int before = GraphemeClusters.ceiling(text, Math.max(0, start - Span.CONTEXT));
        int after = GraphemeClusters.floor(text, Math.min(text.length(), end + Span.CONTEXT));
        return new Span(
                start,
                end,
                text.substring(start, end),
                text.substring(Math.min(before, start), start),
                text.substring(end, Math.max(after, end)),
                locator);
    }
}
