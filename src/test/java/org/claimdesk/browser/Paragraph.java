package org.claimdesk.browser;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A paragraph of any article that has two sentences long enough to be marked in several ways. So
 * the same steps can be done on an article whose words must not stand here.
 *
 * @param first the words of the first sentence
 * @param second the words of the second one
 */
record Paragraph(String text, List<Stretch> first, List<Stretch> second) {

    private static final int ENOUGH_WORDS = 11;

    static Paragraph of(String text) {
        int from = 0;
        for (String line : text.split("\n", -1)) {
            List<Stretch> sentences = pieces(text, from, from + line.length(), false);
            for (int i = 0; i + 1 < sentences.size(); i++) {
                List<Stretch> first = words(text, sentences.get(i));
                List<Stretch> second = words(text, sentences.get(i + 1));
                if (first.size() >= ENOUGH_WORDS && second.size() >= ENOUGH_WORDS) {
                    return new Paragraph(text, first, second);
                }
            }
            from += line.length() + 1;
        }
        throw new IllegalArgumentException("No paragraph has two sentences of some length");
    }

    /** Several words of the first sentence. */
    Stretch several() {
        return between(first.get(1), first.get(5));
    }

    /** Begins within {@link #several} and goes on behind it. */
    Stretch overlapping() {
        return between(first.get(4), first.get(8));
    }

    /** The end of the first sentence and the beginning of the second one. */
    Stretch acrossSentences() {
        return between(first.get(first.size() - 2), second.get(1));
    }

    /** Some words of the second sentence, to be added to another claim. */
    Stretch anotherPiece() {
        return between(second.get(4), second.get(7));
    }

    private Stretch between(Stretch from, Stretch to) {
        return Stretch.of(text, from.start(), to.end());
    }

    private static List<Stretch> words(String text, Stretch sentence) {
        return pieces(text, sentence.start(), sentence.end(), true).stream()
                .filter(piece -> Character.isLetterOrDigit(piece.words().codePointAt(0)))
                .toList();
    }

    private static List<Stretch> pieces(String text, int from, int to, boolean words) {
        BreakIterator breaks =
                words
                        ? BreakIterator.getWordInstance(Locale.ENGLISH)
                        : BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text.substring(from, to));
        List<Stretch> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            pieces.add(Stretch.of(text, from + start, from + end));
        }
        return pieces;
    }
}
