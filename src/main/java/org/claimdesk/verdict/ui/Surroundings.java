package org.claimdesk.verdict.ui;

import java.util.List;
import org.claimdesk.shared.Span;

/**
 * What stands around quoted words in the same line, as far as it was frozen with them. What is cut
 * off begins and ends with a whole word.
 */
record Surroundings(String before, String after) {

    private static final String CUT = "\u2026";

    static Surroundings of(List<Span> spans) {
        return new Surroundings(before(spans.getFirst()), after(spans.getLast()));
    }

    private static String before(Span span) {
        String prefix = span.prefix();
        int line = prefix.lastIndexOf('\n') + 1;
        return line > 0 || span.start() == prefix.length()
                ? prefix.substring(line)
                : CUT + prefix.substring(Math.max(0, prefix.indexOf(' ')));
    }

    private static String after(Span span) {
        String suffix = span.suffix();
        int line = suffix.indexOf('\n');
        if (line >= 0) {
            return suffix.substring(0, line);
        }
        // Where it was cut between the halves of one character, it is one shorter.
        return suffix.length() < Span.CONTEXT - 1 ? suffix : wholeWords(suffix) + CUT;
    }

    private static String wholeWords(String suffix) {
        int last = suffix.lastIndexOf(' ');
        return last < 0 ? suffix : suffix.substring(0, last + 1);
    }
}
