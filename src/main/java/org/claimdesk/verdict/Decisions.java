package org.claimdesk.verdict;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.TextRules;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.DecisionOutcome.Done;
import org.claimdesk.verdict.DecisionOutcome.Refused;
import org.claimdesk.verdict.Refusal.HadAHand;
import org.claimdesk.verdict.Refusal.NoNote;
import org.claimdesk.verdict.Refusal.NoUrl;
import org.claimdesk.verdict.Refusal.NotInState;
import org.claimdesk.verdict.Refusal.NotTheOneShown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with revisions. Each decision names the revision that the editor was shown. */
@Service
public class Decisions {

    /** The longest comment or public note, in UTF-16 code units. */
    public static final int MAX_NOTE = 5_000;

    private final VerdictRepository verdicts;
    private final ApprovalRepository approvals;
    private final EmbargoRepository embargoes;
    private final PublicationRepository publications;
    private final VerdictLine line;
    private final VerdictArchive archive;
    private final Objections objections;
    private final ClaimSide claims;
    private final Actor user;
    private final Clock clock;

    Decisions(
            VerdictRepository verdicts,
            ApprovalRepository approvals,
            EmbargoRepository embargoes,
            PublicationRepository publications,
            VerdictLine line,
            VerdictArchive archive,
            Objections objections,
            ClaimSide claims,
            Actor user,
            Clock clock) {
        this.verdicts = verdicts;
        this.approvals = approvals;
        this.embargoes = embargoes;
        this.publications = publications;
        this.line = line;
        this.archive = archive;
        this.objections = objections;
        this.claims = claims;
        this.user = user;
        this.clock = clock;
    }

    /** Signs the hash that the editor was shown; refused to whoever had a hand in the content. */
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    public DecisionOutcome approve(ClaimId claim, RevisionId shown, Sha256 hash) {
        Verdict verdict = lock(claim);
        Optional<Refusal> misfit = misfit(verdict, shown, RevisionState.SUBMITTED);
        Revision revision = line.get(verdict.revision());
        if (misfit.isEmpty() && !revision.hash().equals(hash)) {
            misfit = Optional.of(new NotTheOneShown());
        }
        if (misfit.isPresent()) {
            return DecisionOutcome.refused(misfit.get());
        }
        List<Refusal> refusals =
                objections.to(
                        verdict,
                        revision,
                        PublishingRule.forApproval(),
                        () -> claims.verify(claim));
        if (!refusals.isEmpty()) {
            return new Refused(refusals);
        }
        Step step = line.stepNow(revision, StepKind.APPROVED, Optional.empty());
        approvals.save(new Approval(revision, step.by(), step.at()));
        line.take(verdict, step, revision, Map.of());
        return done(verdict);
    }

    /** What stands in the way of this person's approval, before they try. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<Refusal> obstaclesToApproval(ClaimId claim) {
        return obstacles(claim, PublishingRule.forApproval());
    }

    /** What stands in the way of this person's publication or correction, before they try. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<Refusal> obstaclesToPublication(ClaimId claim) {
        return obstacles(claim, PublishingRule.beforePublication());
    }

    private List<Refusal> obstacles(ClaimId claim, List<PublishingRule> rules) {
        Verdict verdict = verdicts.findByClaim(claim.value()).orElseThrow();
        Revision revision = line.get(verdict.revision());
        return objections.to(verdict, revision, rules, () -> claims.lastChecks(claim));
    }

    /** Gives a submission back to its author, with a comment. */
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    public DecisionOutcome giveBack(ClaimId claim, RevisionId shown, String comment) {
        Verdict verdict = lock(claim);
        Optional<Refusal> misfit = misfit(verdict, shown, RevisionState.SUBMITTED);
        if (misfit.isPresent() || !isNote(comment)) {
            return DecisionOutcome.refused(misfit.orElseGet(NoNote::new));
        }
        line.step(verdict, line.get(shown), StepKind.RETURNED, Optional.of(kept(comment)));
        return done(verdict);
    }

    /**
     * Keeps an approved revision from being published before a time, or lifts that; what is known
     * of the publication is kept with it. Refused to whoever had a hand in it.
     */
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    public DecisionOutcome embargo(ClaimId claim, RevisionId shown, EmbargoDetails wanted) {
        Verdict verdict = lock(claim);
        Optional<Refusal> misfit = misfit(verdict, shown, RevisionState.APPROVED);
        Optional<String> address = PublicAddress.written(wanted.url());
        Optional<String> note = wanted.note().filter(words -> !TextRules.showsNothing(words));
        if (misfit.isPresent()) {
            return DecisionOutcome.refused(misfit.get());
        }
        if (!address.stream().allMatch(PublicAddress::isOfTheWeb)) {
            return DecisionOutcome.refused(new NoUrl());
        }
        if (!note.stream().allMatch(Decisions::isNote)) {
            return DecisionOutcome.refused(new NoNote());
        }
        Revision revision = line.get(shown);
        List<Refusal> refusals =
                objections.to(verdict, revision, List.of(PublishingRule.SOMEBODY_ELSE), List::of);
        if (!refusals.isEmpty()) {
            return new Refused(refusals);
        }
        int ordinal =
                embargoes
                        .findFirstByRevisionOrderByOrdinalDesc(shown.value())
                        .map(latest -> latest.ordinal() + 1)
                        .orElse(1);
        var details = new EmbargoDetails(wanted.notBefore(), address, note.map(Decisions::kept));
        Step step = line.stepNow(revision, StepKind.EMBARGOED, Optional.empty());
        embargoes.save(new Embargo(shown, ordinal, details, step.by(), step.at()));
        line.take(verdict, step, revision, details.noted());
        return done(verdict);
    }

    /** Makes an approved revision public where nothing is public yet. */
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    public DecisionOutcome publish(ClaimId claim, RevisionId shown, Optional<String> url) {
        Verdict verdict = lock(claim);
        if (verdict.published().isPresent()) {
            // Somebody else was faster: whoever was not asked for a note cannot add one.
            return DecisionOutcome.refused(
                    misfit(verdict, shown, RevisionState.APPROVED).orElseGet(NotTheOneShown::new));
        }
        return goPublic(verdict, shown, url, Optional.empty());
    }

    /** Makes an approved revision public in the place of the one that is, with a public note. */
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    public DecisionOutcome correct(
            ClaimId claim, RevisionId shown, Optional<String> url, String note) {
        Verdict verdict = lock(claim);
        if (verdict.published().isEmpty()) {
            return DecisionOutcome.refused(
                    new NotInState(RevisionState.PUBLISHED, verdict.state()));
        }
        return isNote(note)
                ? goPublic(verdict, shown, url, Optional.of(kept(note)))
                : DecisionOutcome.refused(new NoNote());
    }

    /** Takes what is public back, with a public note; refused to whoever wrote it. */
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    public DecisionOutcome withdraw(ClaimId claim, RevisionId shown, String note) {
        Verdict verdict = lock(claim);
        if (!verdict.published().equals(Optional.of(shown))) {
            return DecisionOutcome.refused(new NotTheOneShown());
        }
        if (!isNote(note)) {
            return DecisionOutcome.refused(new NoNote());
        }
        Revision revision = line.get(shown);
        if (revision.author().equals(user.id())) {
            return DecisionOutcome.refused(new HadAHand(List.of()));
        }
        line.withdraw(verdict, revision, kept(note));
        return done(verdict);
    }

    private DecisionOutcome goPublic(
            Verdict verdict, RevisionId shown, Optional<String> url, Optional<String> note) {
        Optional<Refusal> misfit = misfit(verdict, shown, RevisionState.APPROVED);
        Optional<String> address = PublicAddress.written(url);
        if (misfit.isPresent()) {
            return DecisionOutcome.refused(misfit.get());
        }
        if (!address.stream().allMatch(PublicAddress::isOfTheWeb)) {
            return DecisionOutcome.refused(new NoUrl());
        }
        Revision revision = line.get(shown);
        List<Refusal> refusals =
                objections.to(
                        verdict,
                        revision,
                        PublishingRule.forPublication(),
                        () -> claims.verify(verdict.claim()));
        if (!refusals.isEmpty()) {
            return new Refused(refusals);
        }
        var details =
                new PublicationDetails(
                        user.id(), clock.instant(), address, verdict.published(), note);
        publications.save(new Publication(shown, details));
        line.goPublic(verdict, revision, details);
        return done(verdict);
    }

    /** Evidence that is being added at this moment is there, or comes after the decision. */
    private Verdict lock(ClaimId claim) {
        Verdict verdict =
                verdicts.lockByClaim(claim.value())
                        .orElseThrow(
                                () -> new IllegalStateException("No verdict on claim " + claim));
        claims.hold(claim);
        return verdict;
    }

    private static Optional<Refusal> misfit(
            Verdict verdict, RevisionId shown, RevisionState needed) {
        if (!verdict.is(shown)) {
            return Optional.of(new NotTheOneShown());
        }
        return verdict.state() == needed
                ? Optional.empty()
                : Optional.of(new NotInState(needed, verdict.state()));
    }

    private DecisionOutcome done(Verdict verdict) {
        return new Done(archive.details(verdict));
    }

    private static boolean isNote(String note) {
        return !TextRules.showsNothing(note) && note.length() <= MAX_NOTE;
    }

    private static String kept(String note) {
        return TextRules.mend(note).strip();
    }
}
