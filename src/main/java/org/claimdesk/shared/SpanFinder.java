package org.claimdesk.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.claimdesk.shared.SpanFinding.Ambiguous;
import org.claimdesk.shared.SpanFinding.Exact;
import org.claimdesk.shared.SpanFinding.Missing;
import org.claimdesk.shared.SpanFinding.Moved;

/**
 * Finds a span again, letter by letter. A wrong anchor is worse than none: what stands more than
 * once, or is short and has lost its neighbours, is proposed and not taken.
 */
public final class SpanFinder {

    /** How many places are proposed at the most. */
    public static final int MOST_PLACES = 20;

    /** How many UTF-16 code units, neighbours included, must agree before a place is taken. */
    static final int TELLING_LENGTH = 24;

    private SpanFinder() {}

    public static SpanFinding find(String text, Span span) {
        if (span.standsIn(text) && neighbours(text, span, span.start()) > 0) {
            return new Exact(span);
        }
        List<Integer> places = places(text, span.quote());
        if (places.isEmpty()) {
            return new Missing();
        }
        List<Integer> best = best(places, start -> neighbours(text, span, start));
        return best.size() == 1 && isTelling(text, span, best.getFirst())
                ? at(text, span, best.getFirst())
                : new Ambiguous(places.subList(0, Math.min(places.size(), MOST_PLACES)));
    }

    private static SpanFinding at(String text, Span span, int start) {
        return start == span.start()
                ? new Exact(span)
                : new Moved(
                        TextSpans.cut(text, start, start + span.quote().length(), span.locator()),
                        start - span.start());
    }

    private static List<Integer> places(String text, String quote) {
        List<Integer> places = new ArrayList<>();
        int at = text.indexOf(quote);
        while (at >= 0) {
            if (GraphemeClusters.isBoundary(text, at)
                    && GraphemeClusters.isBoundary(text, at + quote.length())) {
                places.add(at);
            }
            at = text.indexOf(quote, at + 1);
        }
        return places;
    }

    private static List<Integer> best(List<Integer> places, IntUnaryOperator rank) {
        int highest = places.stream().mapToInt(Integer::intValue).map(rank).max().orElseThrow();
        return places.stream().filter(start -> rank.applyAsInt(start) == highest).toList();
    }

    /** Whether the words, with those neighbours that are still theirs, are more than a chance. */
    private static boolean isTelling(String text, Span span, int start) {
        return span.quote().length()
                        + (hasPrefix(text, span, start) ? span.prefix().length() : 0)
                        + (hasSuffix(text, span, start) ? span.suffix().length() : 0)
                >= TELLING_LENGTH;
    }

    /** On how many sides stands what stood there; the text's own edge is a neighbour, too. */
    private static int neighbours(String text, Span span, int start) {
        return (hasPrefix(text, span, start) ? 1 : 0) + (hasSuffix(text, span, start) ? 1 : 0);
    }

    private static boolean hasPrefix(String text, Span span, int start) {
        int length = span.prefix().length();
        return length == 0 ? start == 0 : text.startsWith(span.prefix(), start - length);
    }

    private static boolean hasSuffix(String text, Span span, int start) {
        int end = start + span.quote().length();
        return span.suffix().isEmpty() ? end == text.length() : text.startsWith(span.suffix(), end);
    }
}
