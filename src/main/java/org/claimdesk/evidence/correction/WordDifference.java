package org.claimdesk.evidence.correction;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimdesk.evidence.Piece;

/** What was changed within a paragraph, word by word. */
public record WordDifference(List<Piece> earlier, List<Piece> newer) {

    private static final Pattern BETWEEN = Pattern.compile("(?<=\\s)(?=\\S)");

    /** More words than a paragraph has: it is shown as changed whole. */
    private static final int MOST = 4_000;

    /**
     * @param isChanged whether the other paragraph has other words, or none, in this place
     */
    public record Piece(String words, boolean isChanged) {}

    public WordDifference {
        earlier = List.copyOf(earlier);
        newer = List.copyOf(newer);
    }

    public static WordDifference between(String earlier, String newer) {
        List<String> one = List.of(BETWEEN.split(earlier));
        List<String> other = List.of(BETWEEN.split(newer));
        if (one.size() + other.size() > MOST) {
            return new WordDifference(
                    List.of(new Piece(earlier, true)), List.of(new Piece(newer, true)));
        }
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int at = 0;
        int there = 0;
        var patch = DiffUtils.diff(bare(one), bare(other), new MyersDiffWithLinearSpace<>());
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int source = delta.getSource().getPosition();
            int target = delta.getTarget().getPosition();
            add(left, one, at, source, false);
            add(right, other, there, target, false);
            at = source + delta.getSource().size();
            there = target + delta.getTarget().size();
            add(left, one, source, at, true);
            add(right, other, target, there, true);
        }
        add(left, one, at, one.size(), false);
        add(right, other, there, other.size(), false);
        return new WordDifference(left, right);
    }

    private static List<String> bare(List<String> words) {
        return words.stream().map(String::strip).toList();
    }

    private static void add(
            List<Piece> pieces, List<String> words, int from, int to, boolean isChanged) {
        if (to > from) {
            pieces.add(new Piece(String.join("", words.subList(from, to)), isChanged));
        }
    }
}
