package org.claimdesk.verdict;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.KeepOutcome.Kept;
import org.claimdesk.verdict.KeepOutcome.TypedElsewhere;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the acting person is typing: kept every few seconds, not in the history, not in the log. */
@Service
public class WorkingCopies {

    private final WorkingCopyStore copies;
    private final VerdictRepository verdicts;
    private final RevisionRepository revisions;
    private final Actor user;
    private final Clock clock;

    WorkingCopies(
            WorkingCopyStore copies,
            VerdictRepository verdicts,
            RevisionRepository revisions,
            Actor user,
            Clock clock) {
        this.copies = copies;
        this.verdicts = verdicts;
        this.revisions = revisions;
        this.user = user;
        this.clock = clock;
    }

    /** What the person typed last, else what the latest revision says, else nothing. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional(readOnly = true)
    public WorkingCopy open(ClaimId claim) {
        return copies.find(claim, user.id()).orElseGet(() -> latest(claim));
    }

    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public KeepOutcome keep(ClaimId claim, WorkingCopy typed) {
        WorkingCopy next = typed.sequence() == 0 ? first(typed) : kept(typed, typed.sequence() + 1);
        if (copies.keep(claim, user.id(), next, typed.sequence())) {
            return new Kept(next);
        }
        return copies.find(claim, user.id())
                .<KeepOutcome>map(TypedElsewhere::new)
                .orElseGet(() -> begin(claim, next));
    }

    /** Forgets what was typed since the latest revision, unless more was typed elsewhere. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void discard(ClaimId claim, WorkingCopy shown) {
        copies.discard(claim, user.id(), shown.sequence());
    }

    /** The copy was discarded in another window; what is typed here begins a new one. */
    private KeepOutcome begin(ClaimId claim, WorkingCopy typed) {
        WorkingCopy first = first(typed);
        if (!copies.keep(claim, user.id(), first, 0)) {
            throw new IllegalStateException("Another window was quicker for claim " + claim);
        }
        return new Kept(first);
    }

    /** No copy may look like one that was discarded: a window that still shows that one is late. */
    private WorkingCopy first(WorkingCopy typed) {
        return kept(typed, clock.millis());
    }

    private WorkingCopy kept(WorkingCopy typed, long sequence) {
        return new WorkingCopy(
                typed.answer(), typed.basedOn(), sequence, Optional.of(clock.instant()));
    }

    private WorkingCopy latest(ClaimId claim) {
        return verdicts.findByClaim(claim.value())
                .flatMap(verdict -> revisions.findById(verdict.revision().value()))
                .map(
                        revision ->
                                WorkingCopy.unkept(
                                        revision.shown(claim).answer(), revision.ordinal()))
                .orElseGet(() -> WorkingCopy.unkept(Answer.EMPTY, 0));
    }
}
