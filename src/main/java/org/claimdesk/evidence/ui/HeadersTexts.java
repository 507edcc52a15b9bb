package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import org.claimdesk.evidence.ChosenHeaders;
import org.claimdesk.evidence.SheetHeaders;
import org.claimdesk.ui.Times;

/** How headers of sheets are spoken of. */
final class HeadersTexts {

    private HeadersTexts() {}

    /** Which they are, and who said so. */
    static String said(EvidenceScreens screens, ChosenHeaders chosen) {
        String which = which(chosen.headers());
        return chosen.isByRule()
                ? text("evidence.headers.by-rule", which)
                : text(
                        "evidence.headers.by-person",
                        which,
                        screens.people().nameOf(chosen.by()),
                        Times.format(chosen.at()));
    }

    static String which(SheetHeaders headers) {
        return text(
                "evidence.headers.which",
                orNone(ends(headers.rowsTold())),
                orNone(ends(headers.columnsTold())));
    }

    /** As in 3, or 2-3. */
    static String ends(String told) {
        String[] ends = told.split(":");
        return ends.length == 2 && ends[0].equals(ends[1]) ? ends[0] : told.replace(':', '\u2013');
    }

    private static String orNone(String told) {
        return told.isEmpty() ? text("evidence.headers.none") : told;
    }
}
