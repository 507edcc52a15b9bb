package org.claimdesk.verdict;

import java.time.Clock;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes who had a hand in what revisions freeze, in the transaction that changed it. */
@Component
class ContentWatch {

    private final VerdictRepository verdicts;
    private final VerdictLine line;
    private final Hands hands;
    private final ClaimSide claims;
    private final Actor user;
    private final Clock clock;

    ContentWatch(
            VerdictRepository verdicts,
            VerdictLine line,
            Hands hands,
            ClaimSide claims,
            Actor user,
            Clock clock) {
        this.verdicts = verdicts;
        this.line = line;
        this.hands = hands;
        this.claims = claims;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ContentChanged event) {
        String what = event instanceof Audited audited ? audited.action() : "content.changed";
        hands.note(event.claim(), user.id(), what, clock.instant());
        event.alsoBy().stream()
                .filter(person -> !person.equals(user.id()))
                .forEach(person -> hands.note(event.claim(), person, what, clock.instant()));
        verdicts.findByClaim(event.claim().value())
                .filter(ContentWatch::promises)
                .ifPresent(verdict -> markChanged(event.claim(), verdict));
    }

    /** Whether somebody relies on what was answered: it is public, or may become so. */
    private static boolean promises(Verdict verdict) {
        return verdict.published().isPresent() || verdict.state() == RevisionState.APPROVED;
    }

    private void markChanged(ClaimId claim, Verdict verdict) {
        claims.tell(claim, line.standing(verdict, line.get(verdict.revision())).changed());
    }
}
