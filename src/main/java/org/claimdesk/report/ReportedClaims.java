package org.claimdesk.report;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticleDetails;
import org.claimdesk.article.Articles;
import org.claimdesk.article.VersionDetails;
import org.claimdesk.claim.Appearance;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.SetAside;
import org.claimdesk.claim.Speaker;
import org.claimdesk.claim.Topic;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedSpan;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.Verdicts;
import org.springframework.stereotype.Component;

/** Puts together what a report says of a claim, out of all features. */
@Component
class ReportedClaims {

    private final Claims claims;
    private final Articles articles;
    private final Evidence evidence;
    private final Verdicts verdicts;
    private final ReportedPassages passages;
    private final ReportedVerdicts reportedVerdicts;
    private final ReportedLog log;
    private final Names names;

    ReportedClaims(
            Claims claims,
            Articles articles,
            Evidence evidence,
            Verdicts verdicts,
            ReportedPassages passages,
            ReportedVerdicts reportedVerdicts,
            ReportedLog log,
            Names names) {
        this.claims = claims;
        this.articles = articles;
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
            return new ReportedClaim(
                    id,
                    claim.statement(),
                    nameOf("report.claim-kind", claim.description().kind()),
                    Optional.ofNullable(claim.speaker()).map(Speaker::name),
                    Optional.ofNullable(claim.description().said()).map(PartialDate::format),
                    claim.topics().stream().map(Topic::name).toList(),
                    Optional.of(claim.description().reason()).filter(words -> !words.isBlank()),
                    status(claim),
                    Optional.ofNullable(claim.assignee()).map(names::of),
                    names.act(claim.createdBy(), claim.createdAt()),
                    claim.appearances().stream().map(this::appearance).toList(),
                    evidence.of(id).stream().map(item -> passages.of(item, texts)).toList(),
                    evidence.unlinkedFrom(id).stream()
                            .map(piece -> passages.of(piece, texts))
                            .toList(),
                    verdict.map(reportedVerdicts::of).orElse(List.of()),
                    log.of(id, verdict.map(VerdictDetails::id)));
        }

        private ReportedAppearance appearance(Appearance appearance) {
            ArticleDetails article = articles.get(appearance.article());
            ArticleDescription known = article.description();
            VersionDetails version = articles.version(appearance.version()).orElseThrow();
            KeptText text = texts.of(version.text(), () -> articles.text(appearance.version()));
            return new ReportedAppearance(
                    appearance.article(),
                    appearance.version(),
                    known.title(),
                    Optional.ofNullable(known.outlet()),
                    Optional.ofNullable(known.byline()),
                    Optional.ofNullable(known.published()).map(PartialDate::format),
                    Optional.ofNullable(known.language()),
                    Optional.ofNullable(known.url()).map(URI::toString),
                    version.ordinal(),
                    version.bytes(),
                    version.text(),
                    appearance.spans().stream().map(span -> ReportedSpan.of(text, span)).toList());
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
