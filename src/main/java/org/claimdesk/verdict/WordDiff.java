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

    /** A word or a number with its decimals, a run of white space, or one sign. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}]+(?:(?<=\\p{N})[.,:]\\p{N}[\\p{L}\\p{M}\\p{N}]*)*|\\s+|.",
                    Pattern.DOTALL);

    private WordDiff() {}

    /**
     * Pieces in reading order: without those added the earlier text, without those removed the
     * later one. White space between two changes goes with them, so that a reader sees one change.
     */
    static List<TextPiece> between(String earlier, String later) {
        var pieces = new Pieces();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(tokens(earlier), tokens(later), true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> pieces.same(String.join("", delta.getSource().getLines()));
                case DELETE, INSERT, CHANGE ->
                        pieces.changed(
                                String.join("", delta.getSource().getLines()),
                                String.join("", delta.getTarget().getLines()));
            }
        }
        return pieces.finished();
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** Collects a change until words follow that are the same. */
    private static final class Pieces {

        private final List<TextPiece> pieces = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String gap = "";

        void same(String text) {
            if (text.isBlank() && isInChange()) {
                gap = text;
            } else {
                endChange();
                add(Kind.SAME, text);
            }
        }

        void changed(String before, String after) {
            removed.append(gap).append(before);
            added.append(gap).append(after);
            gap = "";
        }

        List<TextPiece> finished() {
            endChange();
            return List.copyOf(pieces);
        }

        private boolean isInChange() {
            return !removed.isEmpty() || !added.isEmpty();
        }

        private void endChange() {
            add(Kind.REMOVED, removed.toString());
            add(Kind.ADDED, added.toString());
            add(Kind.SAME, gap);
            removed.setLength(0);
            added.setLength(0);
            gap = "";
        }

        private void add(Kind kind, String text) {
            if (!text.isEmpty()) {
                pieces.add(new TextPiece(kind, text));
            }
        }
    }
}
