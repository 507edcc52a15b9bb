package org.claimdesk.extraction.child;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.extraction.Part;
import org.claimdesk.shared.Breaks;
import org.claimdesk.shared.Locator;

/**
 * Divides a long text without pages into numbered sections that can be read one at a time: each
 * ends at the last blank line, else the last line end, before it would be too long. What has no
 * line end for long is parted behind a sentence or a word.
 */
final class Sections {

    /** About what two to four printed pages hold. */
    private static final int LINES = 200;

    private static final int CHARACTERS = 10_000;

    /** A line may be longer than a section should be, but a browser has to draw it. */
    private static final int LONGEST_LINE = 2 * CHARACTERS;

    private Sections() {}

    static List<Part> of(String text, int most) {
        List<Part> sections = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = sections.size() + 1 < most ? end(text, start) : text.length();
            sections.add(new Part(new Locator.Section(sections.size() + 1), start, end));
            start = end;
        }
        return sections.size() < 2
                ? List.of(new Part(new Locator.Whole(), 0, text.length()))
                : sections;
    }

    private static int end(String text, int start) {
        boolean hasNoLines =
                text.length() - start > LONGEST_LINE
                        && text.indexOf('\n', start, start + LONGEST_LINE) < 0;
        return hasNoLines ? Breaks.before(text, start, CHARACTERS) : endOfLine(text, start);
    }

    private static int endOfLine(String text, int start) {
        int lines = 0;
        int lineEnd = start;
        int blank = start;
        for (int next = text.indexOf('\n', start); next >= 0; next = text.indexOf('\n', next + 1)) {
            boolean tooLong = next + 1 - start > CHARACTERS || lines >= LINES;
            if (tooLong && lineEnd > start) {
                return blank > start ? blank : lineEnd;
            }
            lines++;
            if (next == lineEnd && next > start) {
                blank = next + 1;
            }
            lineEnd = next + 1;
        }
        boolean tooLong = text.length() - start > CHARACTERS && lineEnd > start;
        return tooLong && lineEnd < text.length() ? blank > start ? blank : lineEnd : text.length();
    }
}
