package org.claimdesk.crash;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.article.ArticleDetails;
import org.claimdesk.article.Articles;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.CheckResult;
import org.claimdesk.audit.CheckedLog;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.store.Bytes;
import org.claimdesk.verdict.ApprovalDetails;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopies;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Compares what was acknowledged with what is there, and what is there with the log. */
@Component
class LedgerCheck {

    private final Articles articles;
    private final Claims claims;
    private final Evidence evidence;
    private final WorkingCopies copies;
    private final Verdicts verdicts;
    private final Bytes bytes;
    private final AuditLog log;
    private final JdbcTemplate jdbc;

    LedgerCheck(
            Articles articles,
            Claims claims,
            Evidence evidence,
            WorkingCopies copies,
            Verdicts verdicts,
            Bytes bytes,
            AuditLog log,
            JdbcTemplate jdbc) {
        this.articles = articles;
        this.claims = claims;
        this.evidence = evidence;
        this.copies = copies;
        this.verdicts = verdicts;
        this.bytes = bytes;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** One line: that everything is there, or what is not. */
    String of(List<Acknowledged> ledger) {
        for (Acknowledged entry : ledger) {
            Optional<Sha256> found = found(entry);
            if (!found.equals(Optional.of(entry.saved()))) {
                return "missing: %s, found %s".formatted(entry.line(), found);
            }
        }
        CheckResult checked = CheckedLog.of(jdbc);
        if (!(checked instanceof CheckResult.Intact)) {
            return "the log does not fit: " + checked;
        }
        return halves().orElse(
                        "%s: %d of the ledger, log at %d"
                                .formatted(
                                        DeskUnderLoad.EVERYTHING_IS_THERE,
                                        ledger.size(),
                                        log.head().position()));
    }

    private Optional<Sha256> found(Acknowledged entry) {
        UUID id = entry.id();
        return switch (entry.kind()) {
            case BYTES -> Optional.of(entry.saved()).filter(bytes::isKept).map(bytes::rehash);
            case ARTICLE -> recorded(Subject.of(new ArticleId(id))).flatMap(any -> article(id));
            case CLAIM ->
                    recorded(Subject.of(new ClaimId(id)))
                            .flatMap(any -> claims.find(new ClaimId(id)))
                            .map(ClaimDetails::statement)
                            .map(Sha256::of);
            case NOTE ->
                    evidence.find(new EvidenceId(id)).map(EvidenceItem::remark).map(Sha256::of);
            case COPY ->
                    Optional.of(copies.open(new ClaimId(id)))
                            .filter(copy -> copy.keptAt().isPresent())
                            .map(VerdictWork::hash);
            case REVISION -> revision(id).map(RevisionDetails::hash);
            case APPROVAL ->
                    revision(id).flatMap(RevisionDetails::approval).map(ApprovalDetails::hash);
        };
    }

    private Optional<RevisionDetails> revision(UUID claim) {
        return verdicts.of(new ClaimId(claim)).map(VerdictDetails::latest);
    }

    private Optional<Sha256> article(UUID id) {
        return articles.find(new ArticleId(id))
                .map(ArticleDetails::currentVersion)
                .filter(version -> bytes.rehash(version.bytes()).equals(version.bytes()))
                .map(version -> Sha256.of(articles.text(version.id()).orThrow()));
    }

    private Optional<Subject> recorded(Subject subject) {
        return Optional.of(subject).filter(known -> log.count(LogFilter.about(known)) > 0);
    }

    /** A change and its entry are one transaction: neither is there without the other. */
    private Optional<String> halves() {
        return halves("claim", "claim.marked").or(() -> halves("approval", "verdict.approved"));
    }

    private Optional<String> halves(String table, String action) {
        long changes = count("SELECT count(*) FROM " + table);
        long entries =
                count("SELECT count(*) FROM log_entry WHERE action = '%s'".formatted(action));
        return changes == entries
                ? Optional.empty()
                : Optional.of("%d of %s, but %d entries".formatted(changes, table, entries));
    }

    private long count(String query) {
        return Objects.requireNonNull(jdbc.queryForObject(query, Long.class));
    }
}
