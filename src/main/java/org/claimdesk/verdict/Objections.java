package org.claimdesk.verdict;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.shared.ToldByLog;
import org.claimdesk.verdict.Refusal.ApprovalNotLogged;
import org.claimdesk.verdict.Refusal.WasAltered;
import org.springframework.stereotype.Component;

/** What stands in the way of whoever decides on a revision. */
@Component
class Objections {

    private final ApprovalRepository approvals;
    private final EmbargoRepository embargoes;
    private final Hands hands;
    private final ClaimSide claims;
    private final ToldByLog log;
    private final Actor user;
    private final Clock clock;

    Objections(
            ApprovalRepository approvals,
            EmbargoRepository embargoes,
            Hands hands,
            ClaimSide claims,
            ToldByLog log,
            Actor user,
            Clock clock) {
        this.approvals = approvals;
        this.embargoes = embargoes;
        this.hands = hands;
        this.claims = claims;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What was altered is no draft: no rule can be held against it. Neither is anything approved by
     * a row of which the log does not tell.
     */
    List<Refusal> to(
            Verdict verdict,
            Revision revision,
            List<PublishingRule> rules,
            Supplier<List<QuotationCheck>> checks) {
        if (revision.isAltered()) {
            return List.of(new WasAltered(revision.ordinal()));
        }
        Optional<Approval> approval = approvals.findById(revision.id().value());
        if (verdict.state() == RevisionState.APPROVED
                && approval.filter(row -> row.isToldBy(LoggedDecisions.approvals(log, verdict)))
                        .isEmpty()) {
            return List.of(new ApprovalNotLogged(revision.ordinal()));
        }
        return PublishingRule.refusals(
                rules,
                new Draft(
                        revision.snapshot(),
                        checks.get(),
                        claims.matter(verdict.claim()),
                        hands.since(verdict.claim(), verdict.settledUpTo()),
                        user.id(),
                        notBefore(revision),
                        approval.map(Approval::approver),
                        clock.instant()));
    }

    private Optional<Instant> notBefore(Revision revision) {
        return embargoes
                .findFirstByRevisionOrderByOrdinalDesc(revision.id().value())
                .flatMap(embargo -> embargo.details().notBefore());
    }
}
