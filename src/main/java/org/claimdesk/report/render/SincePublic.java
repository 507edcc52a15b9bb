package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.PublicRecord;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedEvidence;
import org.claimdesk.report.content.ReportedRevision;

/** What came to be after the public revision was made: nobody approved it with that. */
final class SincePublic {

    private SincePublic() {}

    /** That nobody approved it: it came later, or is not linked any more as it was. */
    static Optional<String> said(ReportedClaim claim, ReportedEvidence piece) {
        return publicOne(claim)
                .filter(revision -> !revision.froze(piece))
                .map(
                        revision ->
                                revision.numberOf(piece.id()).isPresent()
                                        ? text("report.since.otherwise", revision.number())
                                        : text("report.since.not-part", revision.number()));
    }

    /** That the public revision did not name this place. */
    static Optional<String> said(ReportedClaim claim, ReportedAppearance appearance) {
        return publicOne(claim)
                .filter(revision -> !revision.froze(appearance))
                .map(revision -> text("report.since.not-part", revision.number()));
    }

    private static Optional<ReportedRevision> publicOne(ReportedClaim claim) {
        return claim.publicRecord()
                .map(PublicRecord::current)
                .filter(revision -> !revision.isAltered());
    }

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
