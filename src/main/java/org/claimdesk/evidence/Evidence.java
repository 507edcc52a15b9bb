package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.claimdesk.store.SecondTry;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Passages and notes that bear on claims. */
@Service
public class Evidence {

    /** How long an unlinking can be taken back; a little more than the screen offers it. */
    static final Duration TIME_TO_RELINK = Duration.ofSeconds(30);

    private final EvidenceLinkRepository links;
    private final EvidenceRows rows;
    private final Linking linking;
    private final Visibility visibility;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Evidence(
            EvidenceLinkRepository links,
            EvidenceRows rows,
            Linking linking,
            Visibility visibility,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.links = links;
        this.rows = rows;
        this.linking = linking;
        this.visibility = visibility;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** All evidence of a claim, in the order in which it was linked. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(ClaimId claim) {
        return rows.of(claim);
    }

    /** That part of it that everybody sees, and that can be published therefore. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<EvidenceItem> openOf(ClaimId claim) {
        return rows.of(claim).stream().filter(item -> !item.isRestricted()).toList();
    }

    /** What was linked to a claim once and is no longer, in the order in which it was linked. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<UnlinkedEvidence> unlinkedFrom(ClaimId claim) {
        return rows.unlinkedFrom(claim);
    }

    /** All of a document that some claim rests on: passages, and notes typed from it. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(DocumentId document) {
        return rows.of(document);
    }

    /** Empty for what was unlinked. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<EvidenceItem> find(EvidenceId id) {
        return rows.find(id);
    }

    /** The spans of a layer that claims rest on, in the order of the text. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<LayerMark> marks(LayerId layer) {
        return rows.marks(layer);
    }

    /**
     * Links the selected words of a layer, as one passage. They are verified on the way.
     *
     * @param selections its pieces, in order
     */
    @RolesAllowed(Roles.REVIEWER)
    public LinkOutcome link(
            ClaimId claim,
            LayerId layer,
            List<Selection> selections,
            Stance stance,
            String remark) {
        return linkPieces(
                claim,
                layer,
                selections.stream().<Piece>map(Piece.Words::new).toList(),
                stance,
                remark);
    }

    /**
     * The same for pieces of which some are cells of sheets.
     *
     * @param pieces in order
     */
    @RolesAllowed(Roles.REVIEWER)
    public LinkOutcome linkPieces(
            ClaimId claim, LayerId layer, List<Piece> pieces, Stance stance, String remark) {
        String words = Remarks.checked(remark);
        return together(() -> linking.passage(claim, layer, pieces, stance, words));
    }

    /** Links what cannot be a file. */
    @RolesAllowed(Roles.REVIEWER)
    public EvidenceItem note(ClaimId claim, NoteDraft note, Stance stance, String remark) {
        String words = Remarks.checked(remark);
        return together(() -> linking.note(claim, note, stance, words));
    }

    /**
     * Links what a person typed from a document that nothing can read: labelled as such, and as not
     * verifiable against the file. How the note was taken names the file and its hash. Whoever may
     * know of the document sees the note.
     */
    @RolesAllowed(Roles.REVIEWER)
    public LinkOutcome note(
            ClaimId claim, DocumentId document, NoteDraft note, Stance stance, String remark) {
        String words = Remarks.checked(remark);
        return together(() -> linking.note(claim, document, note, stance, words));
    }

    /**
     * @param seen version of the item that the person saw
     */
    @RolesAllowed(Roles.REVIEWER)
    public ChangeOutcome judge(EvidenceId id, Stance stance, String remark, long seen) {
        return together(() -> judgeOnce(id, stance, remark, seen));
    }

    private ChangeOutcome judgeOnce(EvidenceId id, Stance stance, String remark, long seen) {
        EvidenceLink link = link(id);
        if (link.isUnlinked()) {
            return new ChangeOutcome.Unlinked();
        }
        if (link.version() != seen) {
            return new ChangeOutcome.Conflict(rows.find(id).orElseThrow());
        }
        Stance before = link.stance();
        String words = Remarks.checked(remark);
        if (before != stance || !link.remark().equals(words)) {
            link.judge(stance, words);
            links.saveAndFlush(link);
            EvidenceItem item = rows.find(id).orElseThrow();
            linking.tell(item, new EvidenceJudged(item, before));
        }
        return new ChangeOutcome.Changed(rows.find(id).orElseThrow());
    }

    /** Nothing happens to what is unlinked already. */
    @RolesAllowed(Roles.REVIEWER)
    public void unlink(EvidenceId id) {
        together(() -> unlinkOnce(id));
    }

    private boolean unlinkOnce(EvidenceId id) {
        EvidenceLink link = link(id);
        if (link.isUnlinked()) {
            return false;
        }
        EvidenceItem item = rows.find(id).orElseThrow();
        link.unlink(currentUser.id(), Instant.now(clock));
        links.saveAndFlush(link);
        linking.tell(item, new EvidenceUnlinked(id, link.claim(), link.stance()));
        return true;
    }

    /** Takes an unlinking back; false when it is too late, or was somebody else's. */
    @RolesAllowed(Roles.REVIEWER)
    public boolean relink(EvidenceId id) {
        return together(() -> relinkOnce(id));
    }

    private boolean relinkOnce(EvidenceId id) {
        EvidenceLink link = link(id);
        if (!link.relink(currentUser.id(), Instant.now(clock).minus(TIME_TO_RELINK))) {
            return false;
        }
        links.saveAndFlush(link);
        linking.tell(
                rows.find(id).orElseThrow(), new EvidenceRelinked(id, link.claim(), link.stance()));
        return true;
    }

    /** Whoever changes another piece at the same moment counts on the same claim. */
    private <T> T together(Supplier<T> work) {
        return SecondTry.within(transaction, work);
    }

    private EvidenceLink link(EvidenceId id) {
        visibility.require(id);
        return links.findById(id.value()).orElseThrow();
    }
}
