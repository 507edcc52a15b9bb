package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Refusal.SaysTheSame;
import org.claimdesk.verdict.RevisionOutcome.Made;
import org.claimdesk.verdict.RevisionOutcome.Refused;
import org.junit.jupiter.api.Test;

/** What says just what is public, or approved, is no other revision, and nobody's hand in one. */
class RepeatedVerdictsTest {

    private static final UserId AUTHOR = FourEyes.PEOPLE.get(0);
    private static final UserId EDITOR = FourEyes.PEOPLE.get(1);
    private static final UserId OTHER = FourEyes.PEOPLE.get(2);

    private final DeskInMemory desk = new DeskInMemory();

    @Test
    void repeatsNothingThatIsPublicAndLeavesNoHandInTheCorrection() {
        publishFirst();

        assertThat(submit(EDITOR, "Words", 1)).isEqualTo(same(RevisionState.PUBLISHED));
        assertThat(save(EDITOR, "Words", 1)).isEqualTo(same(RevisionState.PUBLISHED));

        assertThat(verdict().revisions()).hasSize(1);
        assertThat(verdict().hands()).isEmpty();
        assertThat(desk.told().changedSince()).isFalse();
        submit(AUTHOR, "Better words", 1);
        assertThat(approve(EDITOR)).isInstanceOf(DecisionOutcome.Done.class);
    }

    @Test
    void submitsTheSameWordsOnceTheEvidenceIsAnother() {
        publishFirst();

        desk.as(AUTHOR).turnEvidence();

        assertThat(submit(AUTHOR, "Words", 1)).isInstanceOf(Made.class);
    }

    @Test
    void submitsUnchangedWhatWasRecalledReturnedOrWithdrawn() {
        submit(AUTHOR, "Words", 0);
        desk.as(AUTHOR).verdicts.recall(Sample.CLAIM, latest().id());
        assertThat(submit(AUTHOR, "Words", 1)).isInstanceOf(Made.class);

        desk.as(EDITOR).decisions.giveBack(Sample.CLAIM, latest().id(), "Which year?");
        assertThat(submit(AUTHOR, "Words", 2)).isInstanceOf(Made.class);

        approve(EDITOR);
        publish(EDITOR);
        desk.as(EDITOR).decisions.withdraw(Sample.CLAIM, latest().id(), "Wrong.");
        assertThat(submit(AUTHOR, "Words", 3)).isInstanceOf(Made.class);
    }

    @Test
    void voidsNoApprovalByTheSameAgain() {
        submit(AUTHOR, "Words", 0);
        approve(EDITOR);

        assertThat(submit(OTHER, "Words", 1)).isEqualTo(same(RevisionState.APPROVED));
        assertThat(save(AUTHOR, "Words", 1)).isEqualTo(same(RevisionState.APPROVED));

        assertThat(publish(EDITOR)).isInstanceOf(DecisionOutcome.Done.class);
    }

    /** Nobody could publish it otherwise. */
    @Test
    void submitsAgainWhatWasApprovedBySomebodyWhoseHandCountsAgain() {
        submit(OTHER, "Other words", 0);
        approve(AUTHOR);
        publish(AUTHOR);
        submit(AUTHOR, "Words", 1);
        approve(OTHER);
        desk.as(EDITOR)
                .decisions
                .withdraw(Sample.CLAIM, verdict().published().orElseThrow().id(), "Wrong.");
        assertThat(publish(EDITOR))
                .isEqualTo(DecisionOutcome.refused(new Refusal.ApproverHadAHand()));

        assertThat(submit(AUTHOR, "Words", 2)).isInstanceOf(Made.class);
        assertThat(approve(EDITOR)).isInstanceOf(DecisionOutcome.Done.class);
    }

    private void publishFirst() {
        submit(AUTHOR, "Words", 0);
        approve(EDITOR);
        publish(EDITOR);
    }

    private RevisionOutcome submit(UserId person, String words, int basedOn) {
        return desk.as(person).verdicts.submit(Sample.CLAIM, typed(words, basedOn));
    }

    private RevisionOutcome save(UserId person, String words, int basedOn) {
        return desk.as(person).verdicts.save(Sample.CLAIM, typed(words, basedOn));
    }

    private DecisionOutcome approve(UserId person) {
        return desk.as(person).decisions.approve(Sample.CLAIM, latest().id(), latest().hash());
    }

    private DecisionOutcome publish(UserId person) {
        return desk.as(person).decisions.publish(Sample.CLAIM, latest().id(), Optional.empty());
    }

    private VerdictDetails verdict() {
        return desk.verdicts.of(Sample.CLAIM).orElseThrow();
    }

    private RevisionDetails latest() {
        return verdict().latest();
    }

    private static RevisionOutcome same(RevisionState state) {
        return new Refused(List.of(new SaysTheSame(1, state)));
    }

    private static WorkingCopy typed(String words, int basedOn) {
        return WorkingCopy.unkept(
                new Answer(
                        Optional.of("TRUE"),
                        PlainRationale.of(words),
                        Optional.empty(),
                        Optional.empty()),
                basedOn);
    }
}
