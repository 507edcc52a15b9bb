package org.claimdesk.extraction.child;

import java.io.IOException;
import org.claimdesk.extraction.RecognisedPage;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page's text out of the table that Tesseract writes: one row for each block, paragraph,
 * line and word, with a confidence for words.
 */
final class RecognisedWords {

    private static final int COLUMNS = 12;
    private static final String WORD = "5";

    private final StringBuilder text = new StringBuilder();
    private String paragraph = "";
    private String line = "";
    private double confidence;
    private int words;

    private RecognisedWords() {}

    /** An IOException when it is no such table. */
    static RecognisedPage read(String table) throws IOException {
        if (!table.startsWith("level\t")) {
            throw new IOException("No table of words");
        }
        RecognisedWords page = new RecognisedWords();
        try {
            table.lines().skip(1).forEach(page::add);
        } catch (NumberFormatException e) {
            throw new IOException("No table of words", e);
        }
        return new RecognisedPage(TextRules.mend(page.text.toString()), page.mean());
    }

    private void add(String row) {
        String[] cells = row.split("\t", COLUMNS);
        if (cells.length < COLUMNS
                || !cells[0].equals(WORD)
                || TextRules.showsNothing(cells[COLUMNS - 1])) {
            return;
        }
        String thisParagraph = cells[1] + "/" + cells[2] + "/" + cells[3];
        String thisLine = thisParagraph + "/" + cells[4];
        if (!text.isEmpty()) {
            text.append(
                    !thisParagraph.equals(paragraph) ? "\n\n" : thisLine.equals(line) ? " " : "\n");
        }
        paragraph = thisParagraph;
        line = thisLine;
        text.append(cells[COLUMNS - 1].strip());
        confidence += Double.parseDouble(cells[COLUMNS - 2]);
        words++;
    }

    private @Nullable Integer mean() {
        return words == 0
                ? null
                : Integer.valueOf((int) Math.clamp(Math.round(confidence / words), 0, 100));
    }
}
