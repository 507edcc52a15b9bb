package org.claimdesk.claim;

import java.time.Clock;
import java.util.Objects;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves claims from state to state: because somebody says so, or evidence or a verdict came. */
@Component
class ClaimSteps {

    private final ClaimRepository claims;
    private final ClaimReader reader;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ClaimSteps(
            ClaimRepository claims,
            ClaimReader reader,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.claims = claims;
        this.reader = reader;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    StatusOutcome move(ClaimId id, ClaimStatus next) {
        Claim claim = reader.require(id);
        if (!claim.canBecome(next)) {
            return new StatusOutcome.Refused(claim.status());
        }
        claim.moved(next, now());
        return moved(claim, new ClaimStatusChanged(id, next));
    }

    StatusOutcome takeUp(ClaimId id) {
        Claim claim = reader.require(id);
        if (!claim.canBecome(ClaimStatus.IN_WORK)) {
            return new StatusOutcome.Refused(claim.status());
        }
        By by = now();
        if (claim.isAssignedToNobody()) {
            claim.assign(by.person(), by);
            events.publishEvent(new ClaimAssigned(id, by.person()));
        }
        claim.moved(ClaimStatus.IN_WORK, by);
        return moved(claim, new ClaimStatusChanged(id, ClaimStatus.IN_WORK));
    }

    StatusOutcome setAside(ClaimId id, SetAside why) {
        Claim claim = reader.require(id);
        if (!claim.canBecome(ClaimStatus.SET_ASIDE)) {
            return new StatusOutcome.Refused(claim.status());
        }
        if (id.equals(why.sameAs())) {
            throw new IllegalArgumentException("A claim is not the same as itself: " + id);
        }
        claim.putAside(why, now());
        return moved(claim, new ClaimSetAside(id, why));
    }

    void evidenceCounted(ClaimId id, StanceCounts counts) {
        Claim claim = reader.require(id);
        claim.answer().counted(counts);
        By by = now();
        claim.changed(by);
        if (counts.total() > 0) {
            takeUpIfOpen(claim, by);
        }
        claims.saveAndFlush(claim);
    }

    void evidenceWithdrawn(ClaimId id, int passages) {
        Claim claim = reader.require(id);
        if (claim.answer().withdrawnEvidence() != passages) {
            claim.answer().withdrawn(passages);
            claim.changed(now());
            claims.saveAndFlush(claim);
        }
    }

    void verdictMoved(ClaimId id, ClaimVerdict verdict) {
        Claim claim = reader.require(id);
        ClaimVerdict before = claim.answer().verdict();
        claim.answer().moved(verdict);
        By by = now();
        claim.changed(by);
        if (verdict.state() != VerdictState.NONE) {
            takeUpIfOpen(claim, by);
        }
        if (isNews(before, verdict)) {
            if (claim.status() == ClaimStatus.SET_ASIDE) {
                moveIfPossible(claim, ClaimStatus.OPEN, by);
                moveIfPossible(claim, ClaimStatus.IN_WORK, by);
            }
            moveIfPossible(claim, ClaimStatus.ANSWERED, by);
        } else if (isPublic(before) && !isPublic(verdict)) {
            moveIfPossible(claim, ClaimStatus.IN_WORK, by);
        }
        claims.saveAndFlush(claim);
    }

    /** Whoever takes a published claim up again goes on until something else is published. */
    private static boolean isNews(ClaimVerdict before, ClaimVerdict verdict) {
        return isPublic(verdict)
                && (!isPublic(before)
                        || !Objects.equals(before.publishedAt(), verdict.publishedAt()));
    }

    private static boolean isPublic(ClaimVerdict verdict) {
        return verdict.state() == VerdictState.PUBLISHED;
    }

    private void takeUpIfOpen(Claim claim, By by) {
        if (claim.status() == ClaimStatus.OPEN) {
            moveIfPossible(claim, ClaimStatus.IN_WORK, by);
        }
    }

    private void moveIfPossible(Claim claim, ClaimStatus next, By by) {
        if (claim.canBecome(next)) {
            claim.moved(next, by);
            events.publishEvent(new ClaimStatusChanged(claim.id(), next));
        }
    }

    private StatusOutcome moved(Claim claim, Audited event) {
        claims.saveAndFlush(claim);
        events.publishEvent(event);
        return new StatusOutcome.Moved(reader.details(claim));
    }

    private By now() {
        return new By(currentUser.id(), clock.instant());
    }
}
