package org.claimdesk.claim;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The claims of the desk: marked in articles or noted down, described, assigned, set aside. */
@Service
public class Claims {

    /** How long a mark can be taken back. */
    public static final Duration UNDO = Duration.ofSeconds(10);

    private final ClaimRepository claims;
    private final ClaimReader reader;
    private final ClaimWriting writing;
    private final ClaimMarking marking;
    private final ClaimSteps steps;
    private final ClaimLists lists;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Claims(
            ClaimRepository claims,
            ClaimReader reader,
            ClaimWriting writing,
            ClaimMarking marking,
            ClaimSteps steps,
            ClaimLists lists,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.claims = claims;
        this.reader = reader;
        this.writing = writing;
        this.marking = marking;
        this.steps = steps;
        this.lists = lists;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Saves a claim of exactly the selected words, its statement prefilled with them. The spans
     * grow to whole characters; the answer holds those that were taken.
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public MarkOutcome mark(VersionId version, List<Selection> selections) {
        return marking.mark(version, selections);
    }

    /** Adds a piece to the place that the claim has in this version, or a first place in it. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public MarkOutcome addTo(ClaimId claim, VersionId version, Selection selection) {
        return marking.addTo(claim, version, selection);
    }

    /** Gives the claim one more place: elsewhere in this version, or in another article. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public MarkOutcome appear(ClaimId claim, VersionId version, List<Selection> selections) {
        return marking.appear(claim, version, selections);
    }

    /** Takes back a claim that the person marked or noted within {@link #UNDO}. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public UndoOutcome undo(ClaimId claim) {
        return marking.undo(claim);
    }

    /** Takes back the piece that the person added last to a place, within {@link #UNDO}. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public UndoOutcome undoAdded(ClaimId claim, AppearanceId appearance) {
        return marking.undoAdded(claim, appearance);
    }

    /** Writes a claim down before there is any text. */
    @RolesAllowed(Roles.REVIEWER)
    public ClaimDetails note(ClaimDescription description) {
        return writing.note(List.of(description)).getFirst();
    }

    /**
     * Writes about a claim.
     *
     * @param seen the version of the claim that the person looked at
     */
    @RolesAllowed(Roles.REVIEWER)
    public DescribeOutcome describe(ClaimId id, ClaimDescription description, long seen) {
        return writing.describe(id, description, seen);
    }

    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public ClaimDetails assign(ClaimId id, @Nullable UserId assignee) {
        Claim claim = reader.require(id);
        claim.assign(assignee, now());
        return changed(claim, new ClaimAssigned(id, assignee));
    }

    /** Makes a claim part of a larger one, which may not be part of it in turn. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public ClaimDetails makePart(ClaimId id, ClaimId larger) {
        requireNoCircle(id, larger);
        Claim claim = reader.require(id);
        claim.becomePartOf(reader.require(larger), now());
        return changed(claim, new ClaimBecamePart(id, larger));
    }

    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public StatusOutcome setAside(ClaimId id, SetAside why) {
        return steps.setAside(id, why);
    }

    /** Takes up a claim again that was set aside, or takes one that is in work out of it. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public StatusOutcome reopen(ClaimId id) {
        return steps.move(id, ClaimStatus.OPEN);
    }

    /**
     * Takes up an open claim, or an answered one again. Where nobody is to work on it, it is the
     * person's from then on.
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public StatusOutcome takeUp(ClaimId id) {
        return steps.takeUp(id);
    }

    /**
     * Told by the feature of evidence, in the transaction that changed it. The first piece takes an
     * open claim into work.
     */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional
    public void evidenceCounted(ClaimId id, StanceCounts counts) {
        steps.evidenceCounted(id, counts);
    }

    /**
     * Told by the feature of evidence, in the transaction that changed it.
     *
     * @param passages how many of the claim's passages are of withdrawn documents
     */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional
    public void evidenceWithdrawn(ClaimId id, int passages) {
        steps.evidenceWithdrawn(id, passages);
    }

    /**
     * Told by the feature of verdicts, in the transaction that moved one. What is newly published
     * answers the claim; where nothing is public any more, it is in work again.
     */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional
    public void verdictMoved(ClaimId id, ClaimVerdict verdict) {
        steps.verdictMoved(id, verdict);
    }

    /**
     * Until the end of the caller's transaction nobody else changes the claim or what it counts:
     * whoever is about to do so is waited for. To be asked before anything of the claim is read.
     */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ClaimId id) {
        claims.lock(id.value());
    }

    /** Throws {@link IllegalStateException} where there is no such claim. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public ClaimDetails get(ClaimId id) {
        return reader.details(reader.require(id));
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<ClaimDetails> find(ClaimId id) {
        return claims.findById(id.value()).map(reader::details);
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<ClaimRow> find(ClaimFilter filter, ClaimOrder order, int offset, int limit) {
        return lists.find(filter, order, offset, limit);
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public int count(ClaimFilter filter) {
        return lists.count(filter);
    }

    /**
     * Which of these claims the asking person marked or is to work on, with what they state; the
     * others are left out.
     */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<ClaimId, String> mineAmong(Collection<ClaimId> ids) {
        return lists.ofPerson(currentUser.id(), ids);
    }

    /** What each of these states; those that are not there are left out. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<ClaimId, String> statements(Collection<ClaimId> ids) {
        return lists.statements(ids);
    }

    private ClaimDetails changed(Claim claim, Audited event) {
        claims.saveAndFlush(claim);
        events.publishEvent(event);
        return reader.details(claim);
    }

    private void requireNoCircle(ClaimId part, ClaimId larger) {
        ClaimId above = larger;
        while (above != null) {
            if (above.equals(part)) {
                throw new IllegalArgumentException(
                        "Claim %s cannot be part of its own part %s".formatted(part, larger));
            }
            above = reader.require(above).parent();
        }
    }

    private By now() {
        return new By(currentUser.id(), clock.instant());
    }
}
