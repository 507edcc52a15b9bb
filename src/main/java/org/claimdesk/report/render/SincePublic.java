package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedClaim;

/** What came to be after the public revision was made: nobody approved it with that. */
final class SincePublic {

    private SincePublic() {}

    /** Who changed what is known of the article, one line each. */
    static List<String> described(
            ReportedClaim claim, ReportedAppearance appearance, ReportTimes times) {
        return claim.publicRecord().stream()
                .map(known -> known.current().number())
                .flatMap(
                        number ->
                                appearance.describedSince().stream()
                                        .map(act -> described(number, act, times)))
                .toList();
    }

    private static String described(int revision, Act act, ReportTimes times) {
        return text("report.since.described", revision, act.person(), times.both(act.at()));
    }
}
