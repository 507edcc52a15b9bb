package org.claimdesk.verdict;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimVerdict;
import org.claimdesk.claim.VerdictState;
import org.claimdesk.shared.RevisionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Adds revisions and steps to a verdict, in the caller's transaction, and tells those who listen.
 */
@Component
class VerdictLine {

    private final VerdictRepository verdicts;
    private final RevisionRepository revisions;
    private final StepRepository steps;
    private final PublicationRepository publications;
    private final Hands hands;
    private final ClaimSide claims;
    private final Actor user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VerdictLine(
            VerdictRepository verdicts,
            RevisionRepository revisions,
            StepRepository steps,
            PublicationRepository publications,
            Hands hands,
            ClaimSide claims,
            Actor user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.verdicts = verdicts;
        this.revisions = revisions;
        this.steps = steps;
        this.publications = publications;
        this.hands = hands;
        this.claims = claims;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Freezes the snapshot as the next revision of its claim's verdict. */
    Revision freeze(Optional<Verdict> line, RevisionSnapshot snapshot) {
        Instant now = snapshot.madeAt();
        RevisionId next = RevisionId.random();
        long hand = hands.note(snapshot.claim(), snapshot.author(), "verdict.saved", now);
        line.ifPresent(verdict -> overtake(verdict));
        Verdict verdict =
                line.orElseGet(
                        () -> verdicts.save(Verdict.beginsWith(snapshot.claim(), next, now)));
        line.ifPresent(found -> found.follow(next));
        Revision revision =
                revisions.save(
                        new Revision(next, verdict.id(), verdict.revisions(), snapshot, hand));
        step(verdict, revision, StepKind.SAVED, Optional.empty());
        return revision;
    }

    /** Takes a step with the latest revision. */
    void step(Verdict verdict, Revision revision, StepKind kind, Optional<String> note) {
        take(verdict, stepNow(revision, kind, note), revision, Map.of());
    }

    /** A step that is being taken now. */
    Step stepNow(Revision revision, StepKind kind, Optional<String> note) {
        return new Step(revision.id(), kind, user.id(), clock.instant(), note);
    }

    /**
     * Takes a step with the latest revision.
     *
     * @param more what is to be noted beside the log, besides the step's note
     */
    void take(Verdict verdict, Step step, Revision revision, Map<String, String> more) {
        int ordinal = verdict.step(step.kind(), step.at());
        add(verdict, revision, ordinal, step, more);
        claims.tell(verdict.claim(), standing(verdict, revision));
    }

    /** The latest revision goes public; the one that was is corrected by it. */
    void goPublic(Verdict verdict, Revision revision, PublicationDetails publication) {
        publication
                .replaces()
                .ifPresent(
                        earlier ->
                                stepAside(
                                        verdict,
                                        get(earlier),
                                        StepKind.REPLACED,
                                        publication.note()));
        verdict.wentPublic(revision);
        StepKind kind =
                publication.replaces().isPresent() ? StepKind.CORRECTED : StepKind.PUBLISHED;
        take(
                verdict,
                new Step(
                        revision.id(),
                        kind,
                        publication.by(),
                        publication.at(),
                        publication.note()),
                revision,
                publication.url().map(url -> Map.of("url", url)).orElse(Map.of()));
    }

    /** What is public is so no longer; a later revision stays where it is. */
    void withdraw(Verdict verdict, Revision revision, String note) {
        verdict.wentDark();
        if (verdict.is(revision.id())) {
            step(verdict, revision, StepKind.WITHDRAWN, Optional.of(note));
        } else {
            stepAside(verdict, revision, StepKind.WITHDRAWN, Optional.of(note));
            claims.tell(verdict.claim(), standing(verdict, get(verdict.revision())));
        }
    }

    private void stepAside(
            Verdict verdict, Revision earlier, StepKind kind, Optional<String> note) {
        Step step = stepNow(earlier, kind, note);
        int ordinal = verdict.stepAside(step.at());
        add(verdict, earlier, ordinal, step, Map.of());
    }

    /** What is told to the claim: the public revision where there is one, else the latest. */
    ClaimVerdict standing(Verdict verdict, Revision latest) {
        Revision shown = verdict.published().map(id -> get(id)).orElse(latest);
        Optional<GivenRating> rating = shown.rating();
        Optional<PublicationDetails> publication =
                verdict.published()
                        .flatMap(id -> publications.findById(id.value()))
                        .map(Publication::details);
        return new ClaimVerdict(
                verdict.published().isPresent() ? VerdictState.PUBLISHED : state(verdict.state()),
                rating.map(given -> given.rating().key()).orElse(null),
                rating.map(given -> given.rating().label()).orElse(null),
                rating.map(given -> given.rating().place()).orElse(null),
                publication.map(PublicationDetails::at).orElse(null),
                isChanged(verdict, shown),
                state(verdict.state()),
                publication.filter(details -> details.replaces().isPresent()).isPresent());
    }

    /** Whether what is public or approved says something else than what stands now. */
    private boolean isChanged(Verdict verdict, Revision shown) {
        if (verdict.published().isPresent() && !verdict.is(shown.id())) {
            return true;
        }
        boolean isPromised =
                verdict.published().isPresent() || verdict.state() == RevisionState.APPROVED;
        return isPromised
                && !hands.since(verdict.claim(), shown.handsUpTo()).isEmpty()
                && !claims.matter(verdict.claim()).equals(shown.shown(verdict.claim()).matter());
    }

    Revision get(RevisionId id) {
        return revisions
                .findById(id.value())
                .orElseThrow(() -> new IllegalStateException("There is no revision " + id));
    }

    private void overtake(Verdict verdict) {
        if (verdict.state().canBecome(RevisionState.OVERTAKEN)) {
            step(verdict, get(verdict.revision()), StepKind.OVERTAKEN, Optional.empty());
        }
    }

    private void add(
            Verdict verdict, Revision revision, int ordinal, Step step, Map<String, String> more) {
        steps.save(new VerdictStep(verdict.id(), ordinal, step));
        events.publishEvent(
                new VerdictStepped(
                        verdict.id(),
                        verdict.claim(),
                        revision.ordinal(),
                        revision.hash(),
                        revision.rating().map(given -> given.rating().key()),
                        step,
                        more));
    }

    private static VerdictState state(RevisionState state) {
        return switch (state) {
            case SAVED, RECALLED, OVERTAKEN -> VerdictState.DRAFT;
            case SUBMITTED -> VerdictState.SUBMITTED;
            case RETURNED -> VerdictState.RETURNED;
            case APPROVED -> VerdictState.APPROVED;
            case PUBLISHED, CORRECTED -> VerdictState.PUBLISHED;
            case WITHDRAWN -> VerdictState.WITHDRAWN;
        };
    }
}
