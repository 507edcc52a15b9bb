package org.claimdesk.evidence.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.evidence.Anchors;
import org.claimdesk.evidence.Paragraph;

/**
 * Which paragraphs that were taken away and put in belong together, as one that was rewritten:
 * those that share most words, in order.
 */
record Pairs(List<Anchors.Anchor> pairs) {

    /** Of all the words of both, so many have to be shared. */
    private static final double LEAST_ALIKE = 0.4;

    /** More than so many pairs are not tried. */
    private static final int MOST_TRIED = 2_500;

    static boolean areTooMany(int earlier, int newer) {
        return (long) earlier * newer > MOST_TRIED;
    }

    /** Of what is not {@linkplain #areTooMany too many}. */
    static Pairs of(List<Paragraph> earlier, List<Paragraph> newer) {
        List<Set<String>> one = earlier.stream().map(Pairs::words).toList();
        List<Set<String>> other = newer.stream().map(Pairs::words).toList();
        double[][] best = new double[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                double apart = Math.max(best[i + 1][j], best[i][j + 1]);
                double alike = alike(one.get(i), other.get(j));
                best[i][j] = Math.max(apart, alike > 0 ? alike + best[i + 1][j + 1] : 0);
            }
        }
        List<Anchors.Anchor> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                pairs.add(new Anchors.Anchor(i++, j++));
            }
        }
        return new Pairs(pairs);
    }

    private static Set<String> words(Paragraph paragraph) {
        return new HashSet<>(Arrays.asList(paragraph.words().split(" ")));
    }

    /** From 0, for too little, to 1. */
    private static double alike(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        double share = 2.0 * shared.size() / (one.size() + other.size());
        return share >= LEAST_ALIKE ? share : 0;
    }
}
