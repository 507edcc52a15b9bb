package org.claimdesk.verdict;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.SecondTry;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.Refusal.NotInState;
import org.claimdesk.verdict.Refusal.NotItsAuthor;
import org.claimdesk.verdict.Refusal.NotTheOneShown;
import org.claimdesk.verdict.Refusal.WaitsForDecision;
import org.claimdesk.verdict.RevisionOutcome.Conflict;
import org.claimdesk.verdict.RevisionOutcome.Made;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What authors do with verdicts, and what everybody may read of them. */
@Service
public class Verdicts {

    private final VerdictRepository verdicts;
    private final VerdictLine line;
    private final VerdictArchive archive;
    private final WorkingCopyStore copies;
    private final CurrentScale scales;
    private final ClaimSide claims;
    private final Actor user;
    private final Clock clock;
    private final TransactionOperations transaction;

    Verdicts(
            VerdictRepository verdicts,
            VerdictLine line,
            VerdictArchive archive,
            WorkingCopyStore copies,
            CurrentScale scales,
            ClaimSide claims,
            Actor user,
            Clock clock,
            TransactionOperations transaction) {
        this.verdicts = verdicts;
        this.line = line;
        this.archive = archive;
        this.copies = copies;
        this.scales = scales;
        this.claims = claims;
        this.user = user;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The verdict with its history; empty before the first revision. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<VerdictDetails> of(ClaimId claim) {
        return archive.of(claim);
    }

    /** What a revision made now would freeze. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Matter matter(ClaimId claim) {
        return claims.matter(claim);
    }

    /** What a revision made of this answer now would be. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public RevisionSnapshot preview(ClaimId claim, Answer answer) {
        return snapshot(claim, answer);
    }

    /**
     * How many passages who acts sees that no revision freezes: their documents are restricted, and
     * have to be opened to all before anything public can rest on them.
     */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public int leftOut(ClaimId claim) {
        return claims.leftOut(claim);
    }

    /** What came of it when each passage of the claim was last verified. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<QuotationCheck> lastChecks(ClaimId claim) {
        return claims.lastChecks(claim);
    }

    /** What the rules say of a draft, its quotations as they were last verified. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<RuleReport> check(ClaimId claim, Answer answer) {
        Draft draft = draft(snapshot(claim, answer), claims.lastChecks(claim));
        return PublishingRule.forSubmission().stream()
                .map(rule -> RuleReport.of(rule, draft))
                .toList();
    }

    /**
     * Keeps a draft as a revision of the history.
     *
     * @param written what the author saw: a copy that was typed elsewhere meanwhile is no part of
     *     it
     */
    @RolesAllowed(Roles.REVIEWER)
    public RevisionOutcome save(ClaimId claim, WorkingCopy written) {
        return make(() -> saveOnce(claim, written));
    }

    private RevisionOutcome saveOnce(ClaimId claim, WorkingCopy written) {
        Optional<Verdict> verdict = verdicts.lockByClaim(claim.value());
        Optional<RevisionOutcome> obstacle = obstacle(claim, verdict, written);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        RevisionSnapshot snapshot = snapshot(claim, written.answer());
        Optional<Refusal> repetition = repetition(verdict, snapshot);
        if (repetition.isPresent()) {
            return refused(repetition.get());
        }
        return made(claim, written, revise(verdict, snapshot));
    }

    /** Gives a draft to the editors; refused with everything that the rules object to. */
    @RolesAllowed(Roles.REVIEWER)
    public RevisionOutcome submit(ClaimId claim, WorkingCopy written) {
        return make(() -> submitOnce(claim, written));
    }

    private RevisionOutcome submitOnce(ClaimId claim, WorkingCopy written) {
        Optional<Verdict> verdict = verdicts.lockByClaim(claim.value());
        Optional<RevisionOutcome> obstacle = obstacle(claim, verdict, written);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        RevisionSnapshot snapshot = snapshot(claim, written.answer());
        Optional<Refusal> repetition = repetition(verdict, snapshot);
        if (repetition.isPresent()) {
            return refused(repetition.get());
        }
        List<Refusal> refusals =
                PublishingRule.refusals(
                        PublishingRule.forSubmission(), draft(snapshot, claims.verify(claim)));
        if (!refusals.isEmpty()) {
            return new RevisionOutcome.Refused(refusals);
        }
        Revision revision = revise(verdict, snapshot);
        Verdict submitted = verdicts.findByClaim(claim.value()).orElseThrow();
        line.step(submitted, revision, StepKind.SUBMITTED, Optional.empty());
        return made(claim, written, revision);
    }

    /** Takes a submission back, as long as nobody has decided on it. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public DecisionOutcome recall(ClaimId claim, RevisionId shown) {
        Verdict verdict = verdicts.lockByClaim(claim.value()).orElseThrow();
        if (!verdict.is(shown)) {
            return DecisionOutcome.refused(new NotTheOneShown());
        }
        if (verdict.state() != RevisionState.SUBMITTED) {
            return DecisionOutcome.refused(
                    new NotInState(RevisionState.SUBMITTED, verdict.state()));
        }
        Revision revision = line.get(shown);
        if (!revision.author().equals(user.id())) {
            return DecisionOutcome.refused(new NotItsAuthor());
        }
        line.step(verdict, revision, StepKind.RECALLED, Optional.empty());
        return new DecisionOutcome.Done(archive.details(verdict));
    }

    /** Before the first revision there is nothing to lock: two may begin at the same moment. */
    private RevisionOutcome make(Supplier<RevisionOutcome> work) {
        return SecondTry.within(transaction, work);
    }

    private static Optional<Refusal> undecided(Verdict verdict) {
        return verdict.state().canBeFollowed()
                ? Optional.empty()
                : Optional.of(new WaitsForDecision());
    }

    private Optional<RevisionOutcome> obstacle(
            ClaimId claim, Optional<Verdict> verdict, WorkingCopy written) {
        Optional<WorkingCopy> elsewhere =
                copies.find(claim, user.id())
                        .filter(there -> there.sequence() != written.sequence());
        if (elsewhere.isPresent()) {
            return elsewhere.map(RevisionOutcome.TypedElsewhere::new);
        }
        int latest = verdict.map(Verdict::revisions).orElse(0);
        if (latest != written.basedOn()) {
            return verdict.map(archive::details).map(VerdictDetails::latest).map(Conflict::new);
        }
        return verdict.flatMap(Verdicts::undecided).map(Verdicts::refused);
    }

    private Optional<Refusal> repetition(Optional<Verdict> verdict, RevisionSnapshot snapshot) {
        return verdict.map(archive::details).flatMap(details -> details.repetition(snapshot));
    }

    private static RevisionOutcome refused(Refusal reason) {
        return new RevisionOutcome.Refused(List.of(reason));
    }

    /** The same words by the same person are the same revision. */
    private Revision revise(Optional<Verdict> verdict, RevisionSnapshot snapshot) {
        return verdict.filter(found -> found.state() == RevisionState.SAVED)
                .map(found -> line.get(found.revision()))
                .filter(latest -> latest.author().equals(snapshot.author()))
                .filter(latest -> !latest.isAltered())
                .filter(latest -> latest.snapshot().saysTheSameAs(snapshot))
                .orElseGet(() -> line.freeze(verdict, snapshot));
    }

    private RevisionOutcome made(ClaimId claim, WorkingCopy written, Revision revision) {
        copies.discard(claim, user.id(), written.sequence());
        return new Made(
                archive.of(claim).orElseThrow().revisions().stream()
                        .filter(details -> details.id().equals(revision.id()))
                        .findFirst()
                        .orElseThrow());
    }

    private RevisionSnapshot snapshot(ClaimId claim, Answer answer) {
        UserId author = user.id();
        return new RevisionSnapshot(
                claim,
                author,
                clock.instant(),
                claims.matter(claim),
                answer.rating().flatMap(scales.current()::find),
                answer.rationale(),
                answer.asOf(),
                answer.reasonWithoutEvidence());
    }

    private static Draft draft(RevisionSnapshot snapshot, List<QuotationCheck> checks) {
        return new Draft(
                snapshot,
                checks,
                snapshot.matter(),
                List.of(),
                snapshot.author(),
                Optional.empty(),
                Optional.empty(),
                snapshot.madeAt());
    }
}
