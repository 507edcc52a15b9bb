package org.claimdesk.evidence;

import java.util.List;
import org.claimdesk.shared.Span;

/** What is to be said of a passage as a whole. */
public final class Passages {

    private Passages() {}

    /** Its words; pieces that only a page break parts are not told as if words were left out. */
    public static String quote(List<Span> spans) {
        StringBuilder quote = new StringBuilder();
        int end = -1;
        for (Span span : spans) {
            if (end >= 0) {
                quote.append(span.start() - end <= 2 ? "\n" : " \u2026 ");
            }
            quote.append(span.quote());
            end = span.end();
        }
        return quote.toString();
    }
}
