package org.claimdesk.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimdesk.shared.TextPiece.Kind;

/** What differs between two texts, word by word. */
public final class WordDiff {

    /** A word or a number with its decimals, a run of white space, or one sign. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}]+(?:(?<=\\p{N})[.,:]\\p{N}[\\p{L}\\p{M}\\p{N}]*)*|\\s+|.",
                    Pattern.DOTALL);

    /** Of words or paragraphs on both sides: steps and memory grow with their square. */
    private static final int MOST_TOKENS = 2_000;

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    private final Pieces pieces = new Pieces();
    private final BiPredicate<String, String> isEqual;

    private WordDiff(BiPredicate<String, String> isEqual) {
        this.isEqual = isEqual;
    }

    /**
     * Pieces in reading order: without those added the earlier text, without those removed the
     * later one. White space between two changes goes with them, so that a reader sees one change.
     * Long texts are compared by paragraphs first, and those that have little in common are told
     * whole: a reader waits for it, and sees no more in thousands of changes.
     */
    public static List<TextPiece> between(String earlier, String later) {
        return between(earlier, later, String::equals);
    }

    public static List<TextPiece> between(
            String earlier, String later, BiPredicate<String, String> isEqual) {
        var diff = new WordDiff(isEqual);
        diff.compare(earlier, later);
        return diff.pieces.finished();
    }

    private void compare(String earlier, String later) {
        if (!compare(TOKEN, earlier, later, pieces::changed)
                && !compare(PARAGRAPH, earlier, later, this::compareWords)) {
            pieces.changed(earlier, later);
        }
    }

    private void compareWords(String earlier, String later) {
        if (!compare(TOKEN, earlier, later, pieces::changed)) {
            pieces.changed(earlier, later);
        }
    }

    /** Answers false, and tells nothing, where the texts have too many parts. */
    private boolean compare(
            Pattern part, String earlier, String later, BiConsumer<String, String> change) {
        List<String> before = parts(part, earlier);
        List<String> after = parts(part, later);
        if (before.size() + after.size() > MOST_TOKENS) {
            return false;
        }
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, new MyersDiff<>(isEqual), null, true).getDeltas()) {
            String was = String.join("", delta.getSource().getLines());
            String is = String.join("", delta.getTarget().getLines());
            switch (delta.getType()) {
                case EQUAL -> pieces.same(was);
                case DELETE, INSERT, CHANGE -> change.accept(was, is);
            }
        }
        return true;
    }

    private static List<String> parts(Pattern part, String text) {
        return part.matcher(text).results().map(MatchResult::group).toList();
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
