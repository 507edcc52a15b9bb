package org.claimdesk.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.LogEntry;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.audit.LogLine;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.Claims;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.springframework.stereotype.Component;

/** Finds the claims that a report is about. */
@Component
class ScopedClaims {

    private static final int PAGE = 1_000;
    private static final String CLAIM = "claim";

    private final Claims claims;
    private final AuditLog log;

    ScopedClaims(Claims claims, AuditLog log) {
        this.claims = claims;
        this.log = log;
    }

    /** What speaks against a report on these claims. */
    Optional<AskRefusal> objection(ReportScope scope, Instant now) {
        return switch (scope) {
            case ReportScope.OfArticle(ArticleId article) ->
                    when(
                            claims.count(ClaimFilter.in(article)) == 0,
                            AskRefusal.NO_CLAIMS_IN_ARTICLE);
            case ReportScope.OfClaims chosen -> when(of(chosen).isEmpty(), AskRefusal.CLAIMS_GONE);
            case ReportScope.OfPeriod(Instant from, Instant until) ->
                    when(from.isAfter(now), AskRefusal.PERIOD_NOT_BEGUN);
        };
    }

    List<ClaimId> of(ReportScope scope) {
        return of(scope, () -> {});
    }

    /**
     * @param goesOn called again and again while much is looked through; may throw to stop
     */
    List<ClaimId> of(ReportScope scope, Runnable goesOn) {
        return switch (scope) {
            case ReportScope.OfArticle(ArticleId article) -> in(article, goesOn);
            case ReportScope.OfClaims(List<ClaimId> chosen) ->
                    chosen.stream().filter(id -> claims.find(id).isPresent()).toList();
            case ReportScope.OfPeriod(Instant from, Instant until) -> during(from, until, goesOn);
        };
    }

    private List<ClaimId> in(ArticleId article, Runnable goesOn) {
        ClaimOrder oldestFirst = new ClaimOrder(ClaimOrder.By.MARKED, false);
        List<ClaimId> found = new ArrayList<>();
        List<ClaimRow> page;
        do {
            goesOn.run();
            page = claims.find(ClaimFilter.in(article), oldestFirst, found.size(), PAGE);
            page.forEach(row -> found.add(row.id()));
        } while (page.size() == PAGE);
        return found;
    }

    /** The one with which something happened last comes first, as in the log. */
    private List<ClaimId> during(Instant from, Instant until, Runnable goesOn) {
        Set<ClaimId> found = new LinkedHashSet<>();
        List<LogLine> page;
        int read = 0;
        do {
            goesOn.run();
            page = log.find(LogFilter.during(from, until), read, PAGE);
            page.forEach(line -> claimOf(line.entry()).ifPresent(found::add));
            read += page.size();
        } while (page.size() == PAGE);
        // A claim whose marking was taken back is in the log, and nowhere else.
        List<ClaimId> there = new ArrayList<>();
        for (ClaimId id : found) {
            goesOn.run();
            if (claims.find(id).isPresent()) {
                there.add(id);
            }
        }
        return there;
    }

    private static Optional<AskRefusal> when(boolean refused, AskRefusal reason) {
        return refused ? Optional.of(reason) : Optional.empty();
    }

    private static Optional<ClaimId> claimOf(LogEntry entry) {
        if (entry.subject().kind().equals(CLAIM)) {
            return Optional.of(new ClaimId(entry.subject().id()));
        }
        return Optional.ofNullable(entry.facts().get(CLAIM)).map(ClaimId::of);
    }
}
