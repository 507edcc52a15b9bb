package org.claimdesk.evidence;

import java.util.List;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Span;

/** What is to be said of a passage as a whole. */
public final class Passages {

    private Passages() {}

    /** Its words; pieces that only a page break parts are not told as if words were left out. */
    public static String quote(List<Span> spans) {
        StringBuilder quote = new StringBuilder();
        Span last = null;
        for (Span span : spans) {
            if (last != null) {
                quote.append(goesOn(last, span) ? "\n" : " \u2026 ");
            }
            quote.append(span.quote());
            last = span;
        }
        return quote.toString();
    }

    /** Rows of one range of cells are told as lines, too. */
    private static boolean goesOn(Span last, Span next) {
        return next.start() - last.end() <= 2
                || next.locator() instanceof Locator.Cells && next.locator().equals(last.locator());
    }
}
