package org.claimdesk.bench.added;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimdesk.shared.Selection;

/**
 * A text of so many words, the same each time: paragraphs of 80 words, sentences of 6 to 20. It
 * means nothing, but its words are as long as those of any article.
 */
final class InventedText {

    private static final int PARAGRAPH = 80;

    private static final List<String> WORDS =
            List.of(
                    ("the a of to and in that was for on with as at by from said which more than"
                                    + " year government minister company report figures trade exports price"
                                    + " percent million after before between because while during industry"
                                    + " production agreement statistics authorities spokesperson last first"
                                    + " new large half nearly almost about rare earths harbour terminal"
                                    + " tonnes grew fell rose remained according earlier however therefore"
                                    + " increasingly internationally market country people workers research"
                                    + " institute published measured compared counted never always often")
                            .split(" "));

    private final Random random = new Random(2);
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> sentences = new ArrayList<>();

    private InventedText() {}

    static InventedText of(int words) {
        InventedText invented = new InventedText();
        for (int written = 0; written < words; written += PARAGRAPH) {
            invented.writeParagraph(Math.min(PARAGRAPH, words - written));
        }
        return invented;
    }

    String text() {
        return text.toString();
    }

    List<String> sentences() {
        return sentences.stream().map(at -> text.substring(at[0], at[1])).toList();
    }

    /** So many stretches all over the text: sentences, halves of sentences, and parts of those. */
    List<Selection> selections(int count) {
        List<Selection> selections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] sentence = sentences.get((int) ((long) i * sentences.size() / count));
            int start = sentence[0];
            int end = sentence[1];
            selections.add(
                    switch (i % 3) {
                        case 0 -> selection(start, end);
                        case 1 -> selection(start, text.indexOf(" ", (start + end) / 2));
                        default -> selection(text.indexOf(" ", start) + 1, end - 1);
                    });
        }
        return selections;
    }

    private Selection selection(int start, int end) {
        return new Selection(start, end, text.substring(start, end));
    }

    private void writeParagraph(int words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        for (int left = words; left > 0; ) {
            int length = left < 20 ? left : 6 + random.nextInt(8);
            writeSentence(length);
            left -= length;
            text.append(left > 0 ? " " : "");
        }
    }

    private void writeSentence(int words) {
        int start = text.length();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        text.append('.');
        sentences.add(new int[] {start, text.length()});
    }
}
