package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    public static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher blank = BLANK_LINES.matcher(text);
        int from = 0;
        while (blank.find()) {
            add(text, from, blank.start(), paragraphs);
            from = blank.end();
        }
        add(text, from, text.length(), paragraphs);
        return paragraphs;
    }

    private static void add(String text, int from, int to, List<Paragraph> paragraphs) {
        if (to - from > LONGEST) {
            for (int at = from; at < to; ) {
                int end = text.indexOf('\n', at);
                int line = end < 0 || end > to ? to : end;
                addOne(text, at, line, paragraphs);
                at = line + 1;
            }
        } else {
            addOne(text, from, to, paragraphs);
        }
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
