package org.claimdesk.evidence;

import static org.claimdesk.ui.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.StanceCounts;
import org.claimdesk.evidence.VerificationRows.Look;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.WithinModule;
import org.claimdesk.store.CheckedTexts;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds pieces of evidence, within the caller's transaction. */
@Component
@WithinModule
public class Linking {

    /** With the hash beside it and the words around it, what a note may say of how it was taken. */
    private static final int LONGEST_NAME = 180;

    private final EvidenceLinkRepository links;
    private final EvidenceRows rows;
    private final DocumentRepository documents;
    private final Visibility visibility;
    private final Layers layers;
    private final CheckedTexts texts;
    private final Verifier verifier;
    private final Sheets sheets;
    private final VerificationRows verifications;
    private final WithdrawalRows withdrawals;
    private final WithdrawnPieces withdrawn;
    private final Claims claims;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Linking(
            EvidenceLinkRepository links,
            EvidenceRows rows,
            DocumentRepository documents,
            Visibility visibility,
            Layers layers,
            CheckedTexts texts,
            Verifier verifier,
            Sheets sheets,
            VerificationRows verifications,
            WithdrawalRows withdrawals,
            WithdrawnPieces withdrawn,
            Claims claims,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.links = links;
        this.rows = rows;
        this.documents = documents;
        this.visibility = visibility;
        this.layers = layers;
        this.texts = texts;
        this.verifier = verifier;
        this.sheets = sheets;
        this.verifications = verifications;
        this.withdrawals = withdrawals;
        this.withdrawn = withdrawn;
        this.claims = claims;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    public LinkOutcome passage(
            ClaimId claim, LayerId layerId, List<Piece> pieces, Stance stance, String remark) {
        LayerDetails layer = layers.find(layerId).orElseThrow(() -> new NotThere("layer", layerId));
        // Whoever withdraws it at the same moment comes before this link, or after it.
        Sha256 document =
                documents.lockById(layer.document().value()).map(Document::sha256).orElseThrow();
        Optional<Withdrawal> withdrawal = withdrawals.of(layer.document());
        if (withdrawal.isPresent()) {
            return new LinkOutcome.Withdrawn(withdrawal.get());
        }
        Verifier.Round round = verifier.round();
        Finding files = round.verify(document, layer.sha256(), layer.values(), List.of());
        if (files.result() != VerificationResult.EXACT) {
            return new LinkOutcome.NotVerified(files.result());
        }
        var taker = new PassageTaker(texts.find(layer.sha256()).orThrow(), layers.parts(layerId));
        return switch (taker.takePieces(pieces)) {
            case PassageTaker.Refused refused -> new LinkOutcome.NoSpan(refused.reason());
            case PassageTaker.TooManyCells many ->
                    new LinkOutcome.TooManyCells(CellsTaker.MOST_CELLS);
            case PassageTaker.Taken taken -> {
                Finding finding =
                        round.verify(document, layer.sha256(), layer.values(), taken.spans());
                EvidenceLink link = EvidenceLink.passage(claim, layerId, stance, remark);
                yield new LinkOutcome.Linked(add(link, layerId, taken.spans(), finding));
            }
        };
    }

    EvidenceItem note(ClaimId claim, NoteDraft note, Stance stance, String remark) {
        EvidenceLink link = keep(EvidenceLink.note(claim, note, stance, remark));
        return linked(link);
    }

    /** Tells everybody whom it concerns; of what is restricted, nobody but the log. */
    void tell(EvidenceItem item, EvidenceEvent event) {
        if (item.isRestricted()) {
            events.publishEvent(new Unspoken(item.id(), event));
        } else {
            events.publishEvent(event);
            count(item.claim());
        }
    }

    LinkOutcome note(ClaimId claim, DocumentId id, NoteDraft note, Stance stance, String remark) {
        visibility.require(id);
        // Whoever withdraws it at the same moment comes before this note, or after it.
        Document document = documents.lockById(id.value()).orElseThrow();
        Optional<Withdrawal> withdrawal = withdrawals.of(id);
        if (withdrawal.isPresent()) {
            return new LinkOutcome.Withdrawn(withdrawal.get());
        }
        NoteDraft typed =
                new NoteDraft(
                        note.kind(),
                        note.text(),
                        note.date(),
                        note.who(),
                        Optional.of(
                                text(
                                        "evidence.note.typed-from",
                                        TextRules.cut(document.name(), LONGEST_NAME),
                                        document.sha256().hex())));
        return new LinkOutcome.Linked(
                linked(keep(EvidenceLink.note(claim, typed, stance, remark).typedFrom(id))));
    }

    /** Tells the claim how many pieces of evidence it has now. */
    void count(ClaimId claim) {
        Map<Stance, Integer> counts = rows.counts(claim);
        claims.evidenceCounted(
                claim,
                new StanceCounts(
                        counts.getOrDefault(Stance.SUPPORTS, 0),
                        counts.getOrDefault(Stance.REFUTES, 0),
                        counts.getOrDefault(Stance.GIVES_CONTEXT, 0)));
        claims.evidenceWithdrawn(claim, withdrawn.count(claim));
    }

    private EvidenceItem add(EvidenceLink added, LayerId layer, List<Span> spans, Finding finding) {
        EvidenceLink link = keep(added);
        EvidenceId id = link.id();
        rows.addSpans(id, spans);
        sheets.freeze(id, layer, spans);
        Instant now = Instant.now(clock);
        verifications.addFirst(id, finding, new Look(currentUser.id(), now, Optional.empty()));
        return linked(link);
    }

    private EvidenceLink keep(EvidenceLink link) {
        return links.saveAndFlush(link.by(currentUser.id(), Instant.now(clock)));
    }

    private EvidenceItem linked(EvidenceLink link) {
        EvidenceItem item = rows.find(link.id()).orElseThrow();
        tell(item, new EvidenceLinked(item));
        return item;
    }
}
