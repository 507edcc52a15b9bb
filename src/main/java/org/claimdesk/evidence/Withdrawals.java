package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.claim.Claims;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.shared.TextRules;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdraws documents that turned out not to be what they seemed, with a reason. They stay, marked
 * wherever they are shown; nothing new is linked to them, and every claim that rests on them is
 * told.
 */
@Service
public class Withdrawals {

    private final DocumentRepository repository;
    private final DocumentRows documents;
    private final WithdrawalRows rows;
    private final WithdrawnPieces pieces;
    private final Visibility visibility;
    private final Claims claims;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Withdrawals(
            DocumentRepository repository,
            DocumentRows documents,
            WithdrawalRows rows,
            WithdrawnPieces pieces,
            Visibility visibility,
            Claims claims,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.documents = documents;
        this.rows = rows;
        this.pieces = pieces;
        this.visibility = visibility;
        this.claims = claims;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** Whether who acts may withdraw it: an editor any, a reviewer what they brought. */
    @RolesAllowed(Roles.READER)
    public boolean mayWithdraw(DocumentDetails document) {
        return mayDecide(document, document.by().equals(currentUser.id()));
    }

    /** Whether who acts may take its withdrawal back: an editor any, a reviewer their own. */
    @RolesAllowed(Roles.READER)
    public boolean mayTakeBack(DocumentDetails document) {
        return mayDecide(
                document,
                document.withdrawal().filter(one -> one.by().equals(currentUser.id())).isPresent());
    }

    private boolean mayDecide(DocumentDetails document, boolean isOwn) {
        return currentUser.may(Roles.EDITOR) || currentUser.may(Roles.REVIEWER) && isOwn;
    }

    /** Withdraws it; throws {@link AccessDeniedException} where who acts may not. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public WithdrawalOutcome withdraw(DocumentId id, String reason) {
        DocumentDetails document = locked(id);
        if (document.withdrawal().isPresent()) {
            return new WithdrawalOutcome.WasSo(document);
        }
        require(mayWithdraw(document), id);
        Optional<String> words = words(reason);
        if (words.isEmpty()) {
            return new WithdrawalOutcome.NoReason();
        }
        Instant now = Instant.now(clock);
        UUID withdrawal = rows.begin(id, new Withdrawal(words.get(), currentUser.id(), now));
        events.publishEvent(new DocumentEvent.Withdrawn(id, withdrawal, words.get()));
        tellClaims(document, true);
        return new WithdrawalOutcome.Done(documents.find(id).orElseThrow());
    }

    /** Takes a withdrawal back; throws {@link AccessDeniedException} where who acts may not. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public WithdrawalOutcome takeBack(DocumentId id, String reason) {
        DocumentDetails document = locked(id);
        if (document.withdrawal().isEmpty()) {
            return new WithdrawalOutcome.WasSo(document);
        }
        require(mayTakeBack(document), id);
        Optional<String> words = words(reason);
        if (words.isEmpty()) {
            return new WithdrawalOutcome.NoReason();
        }
        UUID withdrawal = rows.end(id, words.get(), currentUser.id(), Instant.now(clock));
        events.publishEvent(new DocumentEvent.Restored(id, withdrawal, words.get()));
        tellClaims(document, false);
        return new WithdrawalOutcome.Done(documents.find(id).orElseThrow());
    }

    /** Told by the feature of verdicts, in the transaction that moved the one on a claim. */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional
    public void verdictMoved(ClaimId claim) {
        claims.evidenceWithdrawn(claim, pieces.count(claim));
    }

    /** Those of these pieces of evidence, linked or not, whose documents are withdrawn. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Set<EvidenceId> among(Collection<EvidenceId> evidence) {
        return rows.among(evidence, visibility);
    }

    /** Of what is restricted, nobody is told but those who open it. */
    private void tellClaims(DocumentDetails document, boolean withdrawn) {
        if (document.restricted()) {
            return;
        }
        pieces.claimsOn(document.id())
                .forEach(
                        (claim, passages) -> {
                            claims.evidenceWithdrawn(claim, pieces.count(claim));
                            events.publishEvent(
                                    new EvidenceWithdrawn(
                                            claim, document.id(), passages, withdrawn));
                        });
    }

    /** Nobody links a passage of it, nor withdraws it, until the transaction has ended. */
    private DocumentDetails locked(DocumentId id) {
        visibility.require(id);
        if (repository.lockById(id.value()).isEmpty()) {
            throw new NotThere("document", id);
        }
        return documents.find(id).orElseThrow();
    }

    private static Optional<String> words(String reason) {
        String words = TextRules.cut(TextRules.mend(reason).strip(), Withdrawal.LONGEST);
        return TextRules.showsNothing(words) ? Optional.empty() : Optional.of(words);
    }

    private static void require(boolean may, DocumentId id) {
        if (!may) {
            throw new AccessDeniedException("Document %s is somebody else's".formatted(id));
        }
    }
}
