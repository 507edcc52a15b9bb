package org.claimdesk.shared;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the stretch of a text with the smallest edit distance to a pattern: the bit-parallel
 * algorithm of Myers (1999) in blocks of 64 rows, as Hyyrö (2003) puts them together. Every code
 * unit of the text costs one step for each 64 of the pattern, whatever stands there (decision
 * 0076).
 */
final class ApproximateSearch {

    private static final int BLOCK = Long.SIZE;
    private static final int ASCII = 128;

    private final int length;
    private final int blocks;
    private final long[][] ascii;
    private final Map<Character, long[]> others = new HashMap<>();
    private final long[] nowhere;
    private final long lastRow;
    private final long[] increases;
    private final long[] decreases;

    private ApproximateSearch(String pattern) {
        length = pattern.length();
        blocks = (length + BLOCK - 1) / BLOCK;
        ascii = new long[ASCII][];
        nowhere = new long[blocks];
        for (int i = 0; i < length; i++) {
            places(pattern.charAt(i))[i / BLOCK] |= 1L << (i % BLOCK);
        }
        lastRow = 1L << ((length - 1) % BLOCK);
        increases = new long[blocks];
        decreases = new long[blocks];
    }

    /**
     * The nearest stretch, the first of equals; empty where none has so few errors.
     *
     * @param pattern not empty
     * @param most how many errors there may be, fewer than the pattern has code units
     */
    static Optional<ApproximateMatch> find(CharSequence text, String pattern, int most) {
        if (pattern.isEmpty() || most < 0 || most >= pattern.length()) {
            throw new IllegalArgumentException(
                    "A pattern of %d cannot have %d errors".formatted(pattern.length(), most));
        }
        var search = new ApproximateSearch(pattern);
        int best = most + 1;
        int end = -1;
        search.reset();
        int errors = pattern.length();
        for (int at = 0; at < text.length(); at++) {
            errors += search.step(text.charAt(at), 0);
            if (errors < best) {
                best = errors;
                end = at + 1;
            }
        }
        return end < 0
                ? Optional.empty()
                : Optional.of(new ApproximateMatch(start(text, pattern, end, best), end, best));
    }

    /** Walks back from the end: of all starts with so few errors, the length nearest to ours. */
    private static int start(CharSequence text, String pattern, int end, int errors) {
        var back = new ApproximateSearch(new StringBuilder(pattern).reverse().toString());
        back.reset();
        int found = pattern.length();
        int best = found == errors ? 0 : -1;
        int longest = Math.min(end, pattern.length() + errors);
        for (int taken = 1; taken <= longest; taken++) {
            found += back.step(text.charAt(end - taken), 1);
            if (found == errors
                    && (best < 0
                            || Math.abs(taken - pattern.length())
                                    < Math.abs(best - pattern.length()))) {
                best = taken;
            }
        }
        return end - best;
    }

    private long[] places(char c) {
        if (c < ASCII) {
            if (ascii[c] == null) {
                ascii[c] = new long[blocks];
            }
            return ascii[c];
        }
        return others.computeIfAbsent(c, unit -> new long[blocks]);
    }

    private long[] known(char c) {
        long[] known = c < ASCII ? ascii[c] : others.get(c);
        return known == null ? nowhere : known;
    }

    private void reset() {
        Arrays.fill(increases, -1L);
        Arrays.fill(decreases, 0L);
    }

    /**
     * One column further: how much the last row changes.
     *
     * @param top by how much the row above the first grows: nothing where a match may begin
     *     anywhere
     */
    private int step(char c, int top) {
        long[] equal = known(c);
        int carry = top;
        for (int block = 0; block < blocks; block++) {
            long last = block == blocks - 1 ? lastRow : Long.MIN_VALUE;
            carry = advance(block, equal[block], carry, last);
        }
        return carry;
    }

    private int advance(int block, long equal, int carryIn, long last) {
        long up = increases[block];
        long down = decreases[block];
        long vertical = equal | down;
        long same = carryIn < 0 ? equal | 1L : equal;
        long horizontal = (((same & up) + up) ^ up) | same;
        long grows = down | ~(horizontal | up);
        long shrinks = up & horizontal;
        int carryOut = (grows & last) != 0 ? 1 : (shrinks & last) != 0 ? -1 : 0;
        grows = grows << 1 | (carryIn > 0 ? 1L : 0L);
        shrinks = shrinks << 1 | (carryIn < 0 ? 1L : 0L);
        increases[block] = shrinks | ~(vertical | grows);
        decreases[block] = grows & vertical;
        return carryOut;
    }
}
