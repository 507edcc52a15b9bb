package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.shared.Breaks;
import org.claimdesk.shared.WithinModule;

/**
 * A paragraph of a text as it is compared.
 *
 * @param words with one space between them, whatever stood there: pages that are set anew break
 *     their lines elsewhere
 */
@WithinModule
public record Paragraph(Stretch stretch, String words) {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Longer ones are no paragraphs: the text knows no blank lines, and its lines are taken. */
    private static final int LONGEST = 5_000;

    /** Longer ones are no lines: the text knows none of them, and its sentences are taken. */
    private static final int LONGEST_LINE = 4_000;

    /** Where a text has more, the rest is taken in pieces: each paragraph costs memory. */
    private static final int MOST = 100_000;

    public static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher blank = BLANK_LINES.matcher(text);
        int from = 0;
        while (paragraphs.size() < MOST && blank.find()) {
            add(text, from, blank.start(), paragraphs);
            from = blank.end();
        }
        add(text, from, text.length(), paragraphs);
        return paragraphs;
    }

    private static void add(String text, int from, int to, List<Paragraph> paragraphs) {
        if (to - from > LONGEST) {
            for (int at = from; at < to; ) {
                int end = paragraphs.size() < MOST ? text.indexOf('\n', at) : to;
                int line = end < 0 || end > to ? to : end;
                addLine(text, at, line, paragraphs);
                at = line + 1;
            }
        } else {
            addOne(text, from, to, paragraphs);
        }
    }

    /** Words that are put in move no end of a sentence but their own. */
    private static void addLine(String text, int from, int to, List<Paragraph> paragraphs) {
        if (to - from <= LONGEST_LINE) {
            addOne(text, from, to, paragraphs);
            return;
        }
        int start = from;
        for (int at = from + 1; at < to; at++) {
            boolean ends =
                    paragraphs.size() < MOST
                            && Character.isWhitespace(text.charAt(at))
                            && Breaks.isEndOfSentence(text.charAt(at - 1));
            if (ends || at - start >= LONGEST_LINE) {
                int end = ends ? at : Breaks.before(text, start, LONGEST_LINE);
                addOne(text, start, end, paragraphs);
                start = end;
                at = end;
            }
        }
        addOne(text, start, to, paragraphs);
    }

    private static void addOne(String text, int from, int to, List<Paragraph> paragraphs) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            paragraphs.add(
                    new Paragraph(
                            new Stretch(start, end),
                            SPACES.matcher(text.substring(start, end)).replaceAll(" ")));
        }
    }
}
