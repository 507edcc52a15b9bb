package org.claimdesk.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words of a text that are nearly those of a lost quote. They are shown to a person and never taken
 * by themselves: a wrong anchor is worse than none.
 *
 * @param start offset in UTF-16 code units, at a grapheme boundary
 * @param end offset after the last one
 * @param errors how many code units differ
 */
public record SimilarWords(int start, int end, int errors) {

    /** Shorter quotes are similar to far too much. */
    static final int SHORTEST = 16;

    /** One code unit of so many may differ. */
    static final int ONE_ERROR_IN = 4;

    /** How many stretches of a text are held against the quote, the most promising ones. */
    static final int MOST_STRETCHES = 8;

    private static final int UNIT_BITS = 6;
    private static final int LOOK_EVERY = 1 << 16;

    /**
     * What comes nearest, if anything comes near: at most one code unit in {@value #ONE_ERROR_IN}
     * differs. Goes over the text once to see where three letters in a row come together that the
     * quote has, too, and looks closely at {@value #MOST_STRETCHES} stretches: the time grows with
     * the text, not with the text times the quote.
     *
     * @param pulse called now and then; what it throws ends the search
     */
    public static Optional<SimilarWords> find(String text, String quote, Runnable pulse) {
        if (quote.length() < SHORTEST || quote.length() > Span.MAX_LENGTH) {
            return Optional.empty();
        }
        int most = quote.length() / ONE_ERROR_IN;
        Optional<SimilarWords> best = Optional.empty();
        for (int from : promising(text, quote, pulse)) {
            pulse.run();
            int stretch = stretch(quote);
            int begin = Math.max(0, from - most);
            int end = Math.min(text.length(), from + 2 * stretch + most);
            Optional<SimilarWords> found =
                    ApproximateSearch.find(text.substring(begin, end), quote, most)
                            .map(match -> snapped(text, begin, match));
            if (found.isPresent()
                    && best.filter(known -> known.errors() <= found.get().errors()).isEmpty()) {
                best = found;
            }
        }
        return best;
    }

    /** Half of two stretches that follow each other lie in every place of the quote. */
    private static int stretch(String quote) {
        return quote.length() + quote.length() / ONE_ERROR_IN;
    }

    private static SimilarWords snapped(String text, int from, ApproximateMatch match) {
        return new SimilarWords(
                GraphemeClusters.floor(text, from + match.start()),
                GraphemeClusters.ceiling(text, from + match.end()),
                match.errors());
    }

    /** Where the stretches begin that share most with the quote, the best first. */
    private static List<Integer> promising(String text, String quote, Runnable pulse) {
        BitSet known = new BitSet(1 << (3 * UNIT_BITS));
        for (int i = 0; i + 2 < quote.length(); i++) {
            known.set(triple(quote, i));
        }
        int stretch = stretch(quote);
        int[] shared = new int[text.length() / stretch + 2];
        for (int i = 0; i + 2 < text.length(); i++) {
            if (i % LOOK_EVERY == 0) {
                pulse.run();
            }
            if (known.get(triple(text, i))) {
                shared[i / stretch]++;
            }
        }
        return best(shared).stream().map(stretches -> stretches * stretch).toList();
    }

    /** Of every two neighbours: a place may lie across the border between them. */
    private static List<Integer> best(int[] shared) {
        List<Integer> order = new ArrayList<>();
        int[] pairs = new int[shared.length - 1];
        Arrays.setAll(pairs, i -> shared[i] + shared[i + 1]);
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] > 0) {
                order.add(i);
                if (order.size() > 2 * MOST_STRETCHES) {
                    order.sort(Comparator.comparingInt((Integer pair) -> -pairs[pair]));
                    order = new ArrayList<>(order.subList(0, MOST_STRETCHES));
                }
            }
        }
        order.sort(Comparator.comparingInt((Integer pair) -> -pairs[pair]));
        return order.subList(0, Math.min(order.size(), MOST_STRETCHES));
    }

    /** Three code units, the lower bits of each: whatever shares them is looked at closely. */
    private static int triple(String text, int at) {
        int mask = (1 << UNIT_BITS) - 1;
        return (text.charAt(at) & mask) << (2 * UNIT_BITS)
                | (text.charAt(at + 1) & mask) << UNIT_BITS
                | (text.charAt(at + 2) & mask);
    }
}
