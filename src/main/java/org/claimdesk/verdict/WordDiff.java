package org.claimdesk.verdict;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.verdict.TextPiece.Kind;

/** What differs between two texts, word by word. */
final class WordDiff {

    /** A word, a run of white space, or one sign. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    /**
     * Pieces in reading order: without those added the earlier text, without those removed the
     * later.
     */
    static List<TextPiece> between(String earlier, String later) {
        List<String> before = tokens(earlier);
        List<String> after = tokens(later);
        List<TextPiece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(pieces, Kind.SAME, delta.getSource().getLines());
                case DELETE, INSERT, CHANGE -> {
                    add(pieces, Kind.REMOVED, delta.getSource().getLines());
                    add(pieces, Kind.ADDED, delta.getTarget().getLines());
                }
            }
        }
        return List.copyOf(pieces);
    }

    private static void add(List<TextPiece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new TextPiece(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
