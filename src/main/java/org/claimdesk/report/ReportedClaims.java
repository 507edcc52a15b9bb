package org.claimdesk.report;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.SetAside;
import org.claimdesk.claim.Speaker;
import org.claimdesk.claim.Topic;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedEntry;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.Verdicts;
import org.springframework.stereotype.Component;

/** Puts together what a report says of a claim, out of all features. */
@Component
class ReportedClaims {

    private final Claims claims;
    private final ReportedAppearances appearances;
    private final Evidence evidence;
    private final Verdicts verdicts;
    private final ReportedPassages passages;
    private final ReportedVerdicts reportedVerdicts;
    private final ReportedLog log;
    private final Names names;

    ReportedClaims(
            Claims claims,
            ReportedAppearances appearances,
            Evidence evidence,
            Verdicts verdicts,
            ReportedPassages passages,
            ReportedVerdicts reportedVerdicts,
            ReportedLog log,
            Names names) {
        this.claims = claims;
        this.appearances = appearances;
        this.evidence = evidence;
        this.verdicts = verdicts;
        this.passages = passages;
        this.reportedVerdicts = reportedVerdicts;
        this.log = log;
        this.names = names;
    }

    /** For the claims of one report: remembers the texts that it read last. */
    Reader reader() {
        return new Reader();
    }

    final class Reader {

        private final RecentTexts texts = new RecentTexts();

        ReportedClaim read(ClaimId id) {
            ClaimDetails claim = claims.get(id);
            Optional<VerdictDetails> verdict = verdicts.of(id);
            List<ReportedEntry> entries = log.of(id, verdict.map(VerdictDetails::id));
            Optional<Long> told =
                    verdict.flatMap(VerdictDetails::toldLast)
                            .map(revision -> ReportedLog.made(revision.hash(), entries));
            return new ReportedClaim(
                    id,
                    claim.statement(),
                    nameOf("report.claim-kind", claim.description().kind()),
                    Optional.ofNullable(claim.speaker()).map(Speaker::name),
                    Optional.ofNullable(claim.description().said()).map(PartialDate::format),
                    claim.topics().stream().map(Topic::name).toList(),
                    Optional.of(claim.description().reason()).filter(words -> !words.isBlank()),
                    status(claim),
                    verdict.filter(VerdictDetails::isChangedSince).isPresent(),
                    Optional.ofNullable(claim.assignee()).map(names::of),
                    names.act(claim.createdBy(), claim.createdAt()),
                    claim.appearances().stream()
                            .map(appearance -> appearances.of(appearance, told, texts))
                            .toList(),
                    evidence.openOf(id).stream()
                            .filter(ReportedPassages::mayBeTold)
                            .map(item -> passages.of(item, texts))
                            .toList(),
                    evidence.unlinkedFrom(id).stream()
                            .filter(piece -> !piece.item().isRestricted())
                            .filter(piece -> ReportedPassages.mayBeTold(piece.item()))
                            .map(piece -> passages.of(piece, texts))
                            .toList(),
                    verdict.map(known -> reportedVerdicts.of(known, entries, texts))
                            .orElse(List.of()),
                    entries);
        }
    }

    private static String status(ClaimDetails claim) {
        String status = nameOf("report.claim-status", claim.status());
        SetAside why = claim.setAside();
        if (why == null) {
            return status;
        }
        String ground = nameOf("report.set-aside", why.ground());
        return why.words().isBlank()
                ? text("report.status-and-ground", status, ground)
                : text("report.status-ground-words", status, ground, why.words());
    }
}
