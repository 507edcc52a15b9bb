package org.claimdesk.evidence.edition;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.EditionEvent;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.EvidenceRows;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.Layers;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Linking;
import org.claimdesk.evidence.Piece;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.TextRules;
import org.claimdesk.store.SecondTry;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells claims that cite an edition that there is a newer one, until somebody answers. */
@Service
public class EditionsOfClaims {

    public static final int LONGEST_REASON = 500;

    private static final int MOST = 1_000;

    private final EditionTellings tellings;
    private final EvidenceRows evidence;
    private final Layers layers;
    private final Linking linking;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    EditionsOfClaims(
            EditionTellings tellings,
            EvidenceRows evidence,
            Layers layers,
            Linking linking,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.tellings = tellings;
        this.evidence = evidence;
        this.layers = layers;
        this.linking = linking;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** What of the claim's evidence cites an edition that has a newer one. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<ToldEdition> told(ClaimId claim) {
        return tellings.of(claim);
    }

    /** What evidence, of whatever claim, cites this document, of which there is a newer edition. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<ToldEdition> told(DocumentId cited) {
        return tellings.of(cited);
    }

    /**
     * All of the desk that the person may see, the newest edition first; a thousand at the most.
     */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<ToldEdition> told() {
        return tellings.all(MOST);
    }

    /**
     * Says why the claim goes on citing the earlier edition: it is told no more, until there is one
     * that is newer still.
     *
     * @param reason 1 to {@value #LONGEST_REASON} characters
     * @return how many pieces of its evidence that is about
     */
    @RolesAllowed(Roles.REVIEWER)
    public int seen(ClaimId claim, DocumentId newest, String reason) {
        // Somebody else may answer at the same moment.
        return SecondTry.within(transaction, () -> seenOnce(claim, newest, reason));
    }

    private int seenOnce(ClaimId claim, DocumentId newest, String reason) {
        String words = TextRules.mend(reason).strip();
        if (TextRules.showsNothing(words) || words.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A reason has 1 to %d characters".formatted(LONGEST_REASON));
        }
        List<ToldEdition> about =
                tellings.of(claim).stream().filter(one -> one.newest().equals(newest)).toList();
        for (ToldEdition one : about) {
            tellings.answer(one, Optional.empty(), words, currentUser.id(), Instant.now(clock));
            events.publishEvent(new EditionEvent.Seen(claim, one.evidence(), newest, words));
        }
        return about.size();
    }

    /**
     * Links what a person saw in the newest edition for the same claim, with the stance and remark
     * of the passage that quotes the earlier one. That stays as it is.
     *
     * @param seen the words in the newest text of that edition, as they were shown
     */
    @RolesAllowed(Roles.REVIEWER)
    public FollowOutcome follow(ToldEdition told, List<Selection> seen) {
        // Somebody else may link another piece to the same claim at the same moment.
        return SecondTry.within(transaction, () -> followOnce(told, seen));
    }

    private FollowOutcome followOnce(ToldEdition told, List<Selection> seen) {
        EvidenceItem item =
                evidence.find(told.evidence()).orElseThrow(() -> noEvidence(told.evidence()));
        if (!tellings.of(item.claim()).contains(told)) {
            return new FollowOutcome.AnsweredMeanwhile();
        }
        LayerId layer =
                layers.of(told.newest()).stream()
                        .findFirst()
                        .map(LayerDetails::id)
                        .orElseThrow(() -> noText(told.newest()));
        List<Piece> pieces = seen.stream().<Piece>map(Piece.Words::new).toList();
        return switch (linking.passage(item.claim(), layer, pieces, item.stance(), item.remark())) {
            case LinkOutcome.Linked(EvidenceItem there) -> {
                tellings.answer(
                        told, Optional.of(there.id()), "", currentUser.id(), Instant.now(clock));
                events.publishEvent(
                        new EditionEvent.Followed(
                                item.claim(), item.id(), there.id(), told.newest()));
                yield new FollowOutcome.Followed(there);
            }
            case LinkOutcome not -> new FollowOutcome.NotLinked(not);
        };
    }

    private static IllegalArgumentException noEvidence(EvidenceId id) {
        return new NotThere("evidence", id);
    }

    private static IllegalArgumentException noText(DocumentId id) {
        return new IllegalArgumentException("No text of " + id);
    }
}
