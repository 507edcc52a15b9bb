package org.claimdesk.evidence.correction;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.shared.Locator;

/** A text in which one part is another; all others are as they were, and move along. */
record CorrectedLayer(String text, List<LayerPart> parts) {

    /** The words of a part, without the line ends that lead to the next one. */
    static String words(String text, LayerPart part) {
        return text.substring(part.start(), part.start() + end(text, part));
    }

    /**
     * @param words what the part is to say
     */
    static CorrectedLayer of(String text, List<LayerPart> parts, int ordinal, String words) {
        StringBuilder made = new StringBuilder();
        List<LayerPart> moved = new ArrayList<>();
        for (LayerPart part : parts) {
            int start = made.length();
            if (part.ordinal() == ordinal) {
                made.append(words);
                made.append(text, part.start() + end(text, part), part.end());
            } else {
                made.append(text, part.start(), part.end());
            }
            moved.add(new LayerPart(part.ordinal(), part.locator(), start, made.length()));
        }
        return new CorrectedLayer(made.toString(), moved);
    }

    /** Whether each line has as many cells as before: else cells would be named wrongly. */
    static boolean keepsCells(LayerPart part, String before, String after) {
        return !(part.locator() instanceof Locator.Cells) || shape(before).equals(shape(after));
    }

    private static List<Long> shape(String table) {
        return table.lines().map(line -> line.chars().filter(c -> c == '\t').count()).toList();
    }

    private static int end(String text, LayerPart part) {
        int end = part.end();
        while (end > part.start() && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end - part.start();
    }
}
