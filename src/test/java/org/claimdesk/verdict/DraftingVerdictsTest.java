package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.claimdesk.Meanwhile;
import org.claimdesk.OnDatabase;
import org.claimdesk.claim.VerdictState;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.KeepOutcome.Kept;
import org.claimdesk.verdict.KeepOutcome.TypedElsewhere;
import org.claimdesk.verdict.Refusal.NoEvidence;
import org.claimdesk.verdict.Refusal.NoRating;
import org.claimdesk.verdict.Refusal.NoRationale;
import org.claimdesk.verdict.Refusal.NotItsAuthor;
import org.claimdesk.verdict.Refusal.WaitsForDecision;
import org.claimdesk.verdict.RevisionOutcome.Conflict;
import org.claimdesk.verdict.RevisionOutcome.Made;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class DraftingVerdictsTest extends DeskWithAClaimToJudge {

    @Autowired private WorkingCopies copies;
    @Autowired private Meanwhile meanwhile;

    @Test
    void keepsWhatIsTypedForThisPersonOnly() {
        WorkingCopy typed = typed(SomeClaim.answer("First words"));

        Kept kept = (Kept) as(reviewer, () -> copies.keep(claim, typed));

        assertThat(as(reviewer, () -> copies.open(claim))).isEqualTo(kept.copy());
        assertThat(as(people.reviewer(), () -> copies.open(claim)).answer())
                .isEqualTo(Answer.EMPTY);
        assertThat(as(reviewer, () -> verdicts.of(claim))).isEmpty();
    }

    @Test
    void doesNotOverwriteWhatWasTypedInAnotherWindow() {
        WorkingCopy first = typed(SomeClaim.answer("Here"));
        Kept kept = (Kept) as(reviewer, () -> copies.keep(claim, first));

        var outcome = as(reviewer, () -> copies.keep(claim, typed(SomeClaim.answer("There"))));

        assertThat(outcome).isEqualTo(new TypedElsewhere(kept.copy()));
    }

    @Test
    void neitherSubmitsNorForgetsWhatWasTypedOnInAnotherWindow() {
        WorkingCopy here = kept(typed(SomeClaim.answer("Here")));
        WorkingCopy there = kept(here);

        assertThat(as(reviewer, () -> verdicts.submit(claim, here)))
                .isEqualTo(new RevisionOutcome.TypedElsewhere(there));
        assertThat(as(reviewer, () -> verdicts.save(claim, here)))
                .isEqualTo(new RevisionOutcome.TypedElsewhere(there));
        people.as(reviewer, () -> copies.discard(claim, here));
        assertThat(as(reviewer, () -> copies.open(claim))).isEqualTo(there);
        assertThat(as(reviewer, () -> verdicts.of(claim))).isEmpty();

        assertThat(as(reviewer, () -> verdicts.submit(claim, there))).isInstanceOf(Made.class);
        assertThat(as(reviewer, () -> copies.open(claim)).keptAt()).isEmpty();
    }

    /** As long as there is no verdict nothing can be locked: they meet at its key. */
    @Test
    void tellsTheSecondOfTwoWhoSaveTheFirstRevisionAtTheSameMoment() {
        UserId other = people.reviewer();

        RevisionOutcome outcome =
                meanwhile.second(
                        () ->
                                as(
                                        reviewer,
                                        () -> verdicts.save(claim, typed(SomeClaim.answer("One")))),
                        () ->
                                as(
                                        other,
                                        () ->
                                                verdicts.save(
                                                        claim, typed(SomeClaim.answer("Two")))));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict ->
                                assertThat(conflict.theirs().snapshot().author())
                                        .isEqualTo(reviewer));
    }

    private WorkingCopy kept(WorkingCopy typed) {
        return ((Kept) as(reviewer, () -> copies.keep(claim, typed))).copy();
    }

    @Test
    void makesARevisionOfWhatIsSaved() {
        WorkingCopy kept = kept(typed(SomeClaim.answer("Words")));

        RevisionDetails saved = ((Made) as(reviewer, () -> verdicts.save(claim, kept))).revision();

        assertThat(saved.number()).isEqualTo(1);
        assertThat(saved.state()).isEqualTo(RevisionState.SAVED);
        assertThat(saved.hash()).isEqualTo(Sha256.of(saved.canonical()));
        assertThat(saved.snapshot().matter().evidence())
                .extracting(FrozenEvidence::id)
                .containsExactly(interview.id());
        assertThat(as(reviewer, () -> copies.open(claim)).keptAt()).isEmpty();
        assertThat(told().state()).isEqualTo(VerdictState.DRAFT);
    }

    @Test
    void showsBothWhereSomebodyElseSavedMeanwhile() {
        RevisionDetails theirs = save(reviewer, "Theirs", 0);

        var outcome =
                as(
                        editor,
                        () ->
                                verdicts.save(
                                        claim, WorkingCopy.unkept(SomeClaim.answer("Mine"), 0)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.theirs().id()).isEqualTo(theirs.id()));
        assertThat(save(editor, "Mine", 1).number()).isEqualTo(2);
    }

    @Test
    void refusesASubmissionWithAllReasonsAtOnce() {
        ClaimId bare = some.markedBy(reviewer);

        var outcome =
                as(reviewer, () -> verdicts.submit(bare, WorkingCopy.unkept(Answer.EMPTY, 0)));

        assertThat(outcome)
                .isEqualTo(
                        new RevisionOutcome.Refused(
                                List.of(new NoRating(), new NoRationale(), new NoEvidence())));
        assertThat(as(reviewer, () -> verdicts.of(bare))).isEmpty();
    }

    @Test
    void submitsASavedRevisionWithoutMakingItAgain() {
        RevisionDetails saved = save(reviewer, "Words", 0);

        RevisionDetails submitted = submit(reviewer, "Words", 1);

        assertThat(submitted.id()).isEqualTo(saved.id());
        assertThat(submitted.state()).isEqualTo(RevisionState.SUBMITTED);
    }

    @Test
    void recallsOnlyItsAuthorsSubmission() {
        RevisionDetails submitted = submit(reviewer, "Words", 0);

        assertThat(as(editor, () -> verdicts.recall(claim, submitted.id())))
                .isEqualTo(DecisionOutcome.refused(new NotItsAuthor()));
        assertThat(
                        as(
                                reviewer,
                                () ->
                                        verdicts.save(
                                                claim,
                                                WorkingCopy.unkept(SomeClaim.answer("More"), 1))))
                .isEqualTo(new RevisionOutcome.Refused(List.of(new WaitsForDecision())));
        as(reviewer, () -> verdicts.recall(claim, submitted.id()));
        assertThat(submit(reviewer, "More", 1).number()).isEqualTo(2);
    }

    @Test
    void refusesARecallAfterTheDecision() {
        RevisionDetails submitted = submit(reviewer, "Words", 0);
        approve(submitted);

        assertThat(as(reviewer, () -> verdicts.recall(claim, submitted.id())))
                .isInstanceOf(DecisionOutcome.Refused.class);
    }

    @Test
    void isForReviewersAndEditorsOnly() {
        UserId auditor = people.auditor();
        save(reviewer, "Words", 0);

        assertThat(as(auditor, () -> verdicts.of(claim))).isPresent();
        assertThatThrownBy(
                        () ->
                                as(
                                        auditor,
                                        () ->
                                                verdicts.save(
                                                        claim,
                                                        WorkingCopy.unkept(Answer.EMPTY, 1))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static WorkingCopy typed(Answer answer) {
        return new WorkingCopy(answer, 0, 0, Optional.empty());
    }
}
