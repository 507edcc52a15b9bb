package org.claimdesk.evidence.verification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.EvidenceRows;
import org.claimdesk.evidence.EvidenceVerified;
import org.claimdesk.evidence.LinkedPassage;
import org.claimdesk.evidence.PassagePages;
import org.claimdesk.evidence.VerificationRows;
import org.claimdesk.evidence.VerificationRows.Look;
import org.claimdesk.evidence.VerificationRows.Outcome;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.evidence.Verifier;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Subject;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds passages against their layers and bytes while a person waits for it. */
@Service
public class Verifications {

    private final EvidenceRows evidence;
    private final PassagePages passages;
    private final VerificationRows rows;
    private final Verifier verifier;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Verifications(
            EvidenceRows evidence,
            PassagePages passages,
            VerificationRows rows,
            Verifier verifier,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.evidence = evidence;
        this.passages = passages;
        this.rows = rows;
        this.verifier = verifier;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** Every passage of the claim. Notes can't be verified: they stay as they are. */
    @RolesAllowed(Roles.READER)
    @Transactional
    public List<EvidenceItem> verify(ClaimId claim) {
        verify(new VerificationScope.OfClaim(claim), Subject.of(claim));
        return evidence.of(claim);
    }

    /** One passage. A note can't be verified: it stays as it is. */
    @RolesAllowed(Roles.READER)
    @Transactional
    public Optional<EvidenceItem> verify(EvidenceId id) {
        evidence.find(id)
                .ifPresent(
                        item ->
                                verify(
                                        new VerificationScope.OfPassage(id),
                                        Subject.of(item.claim())));
        return evidence.find(id);
    }

    private void verify(VerificationScope scope, Subject subject) {
        Verifier.Round round = verifier.round();
        List<Outcome> outcomes = new ArrayList<>();
        for (LinkedPassage passage : passages.next(scope, Optional.empty(), Integer.MAX_VALUE)) {
            outcomes.add(
                    new Outcome(
                            new EvidenceId(passage.place().evidence()),
                            Optional.of(passage.before()),
                            true,
                            round.verify(
                                    passage.documentSha256(),
                                    passage.layerSha256(),
                                    passage.values(),
                                    passage.spans()),
                            Optional.empty()));
        }
        if (!outcomes.isEmpty()) {
            Instant now = Instant.now(clock);
            rows.add(outcomes, new Look(currentUser.id(), now, Optional.empty()));
            events.publishEvent(EvidenceVerified.of(subject, outcomes));
        }
    }
}
