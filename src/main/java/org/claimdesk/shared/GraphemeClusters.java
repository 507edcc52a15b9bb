package org.claimdesk.shared;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * What a reader sees as one character (UAX 29, extended grapheme clusters). Looks only at the
 * neighbourhood of an offset: the platform's iterator would walk the whole text.
 */
final class GraphemeClusters {

    private GraphemeClusters() {}

    /** The last boundary at or before the offset. */
    static int floor(CharSequence text, int offset) {
        return boundary(text, offset, BreakIterator::preceding);
    }

    /** The first boundary at or after the offset. */
    static int ceiling(CharSequence text, int offset) {
        return boundary(text, offset, BreakIterator::following);
    }

    static boolean isBoundary(CharSequence text, int offset) {
        return floor(text, offset) == offset;
    }

    private static int boundary(CharSequence text, int offset, Neighbour otherwise) {
        if (isSafe(text, offset)) {
            return offset;
        }
        int from = safeAtOrBefore(text, offset);
        BreakIterator clusters = around(text, from, offset);
        return clusters.isBoundary(offset - from)
                ? offset
                : from + otherwise.of(clusters, offset - from);
    }

    private static BreakIterator around(CharSequence text, int from, int offset) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.subSequence(from, safeAtOrAfter(text, offset)).toString());
        return clusters;
    }

    private static int safeAtOrBefore(CharSequence text, int offset) {
        int at = offset;
        while (!isSafe(text, at)) {
            at--;
        }
        return at;
    }

    private static int safeAtOrAfter(CharSequence text, int offset) {
        int at = offset;
        while (!isSafe(text, at)) {
            at++;
        }
        return at;
    }

    /** Whether a boundary lies here for certain, whatever stands further away. */
    private static boolean isSafe(CharSequence text, int at) {
        return at == 0
                || at == text.length()
                || standsAlone(text.charAt(at - 1)) && standsAlone(text.charAt(at));
    }

    /** Joins neither the character before it nor the one after, unless a mark follows. */
    private static boolean standsAlone(char c) {
        return c != '\r'
                && (c < 0x80
                        || switch (Character.getType(c)) {
                            case Character.UPPERCASE_LETTER,
                                    Character.LOWERCASE_LETTER,
                                    Character.DECIMAL_DIGIT_NUMBER,
                                    Character.SPACE_SEPARATOR ->
                                    true;
                            default -> Character.isIdeographic(c);
                        });
    }

    /** The boundary next to an offset, on one of its sides. */
    private interface Neighbour {

        int of(BreakIterator clusters, int offset);
    }
}
