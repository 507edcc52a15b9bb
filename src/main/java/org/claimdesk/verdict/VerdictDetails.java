package org.claimdesk.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VerdictId;

/**
 * The answer to a claim with its whole history.
 *
 * @param revisions the latest first; never empty
 * @param hands contributions since the last published revision, by whomever
 * @param contentChanged whether claim or evidence are not what the latest revision froze
 */
public record VerdictDetails(
        VerdictId id,
        ClaimId claim,
        List<RevisionDetails> revisions,
        Optional<RevisionDetails> published,
        List<Contribution> hands,
        boolean contentChanged) {

    public VerdictDetails {
        revisions = List.copyOf(revisions);
        hands = List.copyOf(hands);
    }

    public RevisionDetails latest() {
        return revisions.getFirst();
    }

    /** What the public was told last, whether it stands or was withdrawn since. */
    public Optional<RevisionDetails> toldLast() {
        return published.or(
                () ->
                        revisions.stream()
                                .filter(revision -> revision.state() == RevisionState.WITHDRAWN)
                                .findFirst());
    }

    /** The revision to compare the latest with: the one that was decided on last before it. */
    public Optional<RevisionDetails> comparedWith() {
        return revisions.stream()
                .skip(1)
                .filter(revision -> !revision.isAltered())
                .filter(revision -> wasShown(revision.state(), revision))
                .findFirst();
    }

    /** An embargo that was set on an earlier revision since the last one that was published. */
    public Optional<Instant> overtakenEmbargo() {
        return revisions.stream()
                .skip(1)
                .takeWhile(revision -> revision.publication().isEmpty())
                .flatMap(revision -> revision.notBefore().stream())
                .findFirst();
    }

    /** The return that asks for something still: nothing was decided since. */
    public Optional<Step> asksFor() {
        return revisions.stream()
                .flatMap(revision -> revision.steps().reversed().stream())
                .filter(VerdictDetails::isDecision)
                .findFirst()
                .filter(step -> step.kind() == StepKind.RETURNED);
    }

    /** What somebody else approved, as long as neither claim nor evidence changed since. */
    public Optional<Answer> approvedAnswer() {
        return Optional.of(latest())
                .filter(revision -> revision.approval().isPresent() && !revision.isAltered())
                .filter(revision -> !revision.isApprovalAltered())
                .filter(revision -> revision.state() != RevisionState.WITHDRAWN)
                .filter(revision -> !contentChanged)
                .map(revision -> revision.snapshot().answer());
    }

    /**
     * Why another revision of this content would bring nothing but a hand in it and a doubt about
     * what is public. Where the latest cannot be relied on, the same again is the way out.
     */
    Optional<Refusal> repetition(RevisionSnapshot next) {
        return Optional.of(latest())
                .filter(this::isReliedOn)
                .filter(revision -> revision.snapshot().saysTheSameAs(next))
                .map(revision -> new Refusal.SaysTheSame(revision.number(), revision.state()));
    }

    /** Whether it is public, or nothing about the revision itself keeps it from becoming so. */
    private boolean isReliedOn(RevisionDetails revision) {
        if (revision.isAltered() || revision.isApprovalAltered()) {
            return false;
        }
        return switch (revision.state()) {
            case PUBLISHED -> true;
            case APPROVED -> !hasApproverAHand(revision);
            case SAVED, SUBMITTED, RECALLED, RETURNED, CORRECTED, WITHDRAWN, OVERTAKEN -> false;
        };
    }

    private boolean hasApproverAHand(RevisionDetails revision) {
        return revision.approval()
                .filter(
                        approval ->
                                hands.stream()
                                        .map(Contribution::person)
                                        .anyMatch(approval.approver()::equals))
                .isPresent();
    }

    /** Whether a published revision stands while something newer goes its way. */
    public boolean isChangedSince() {
        return published
                .map(stands -> !stands.id().equals(latest().id()) || contentChanged)
                .orElse(false);
    }

    /** Whether the latest went its way, and can go no further: its claim or evidence changed. */
    public boolean isOvertakenByContent() {
        RevisionState state = latest().state();
        return contentChanged
                && (state == RevisionState.SUBMITTED || state == RevisionState.APPROVED);
    }

    /** The revision that the step was taken with. */
    public RevisionDetails revisionOf(Step step) {
        return revisions.stream()
                .filter(revision -> revision.id().equals(step.revision()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No step of this verdict: " + step));
    }

    private static boolean wasShown(RevisionState state, RevisionDetails revision) {
        return state.wasPublished()
                || revision.steps().stream().anyMatch(VerdictDetails::isDecision);
    }

    /** What is decided on a submission: all that comes later follows from it. */
    private static boolean isDecision(Step step) {
        return step.kind() == StepKind.RETURNED || step.kind() == StepKind.APPROVED;
    }
}
