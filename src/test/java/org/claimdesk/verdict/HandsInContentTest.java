package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimKind;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.DescribeOutcome;
import org.claimdesk.claim.Topic;
import org.claimdesk.claim.TopicOutcome;
import org.claimdesk.claim.Topics;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.DecisionOutcome.Done;
import org.claimdesk.verdict.DecisionOutcome.Refused;
import org.claimdesk.verdict.Refusal.HadAHand;
import org.claimdesk.verdict.RevisionOutcome.Made;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever changed any content cannot approve it, and what is public is marked as changed since. */
@OnDatabase
@TestInstance(Lifecycle.PER_CLASS)
class HandsInContentTest {

    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private Claims claims;
    @Autowired private Topics topics;
    @Autowired private SomePeople people;
    @Autowired private SomeClaim some;
    @Autowired private ContentDeeds deeds;

    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    private UserId reviewer;
    private UserId editor;
    private UserId helper;
    private ClaimId claim;

    @BeforeAll
    void somebody() {
        reviewer = people.reviewer();
        editor = people.editor();
        helper = people.editor();
    }

    @BeforeEach
    void markClaim() {
        claim = some.markedBy(reviewer);
        some.interview(reviewer, claim, Stance.SUPPORTS);
        some.interview(reviewer, claim, Stance.GIVES_CONTEXT);
    }

    @ParameterizedTest
    @EnumSource
    void keepEditorsFromApprovingWhatTheyChangedSinceThePublication(ContentDeed deed) {
        deeds.prepare(helper, claim, deed);
        publish(submit(0));
        assertThat(isChangedSince()).isFalse();

        assertThat(deeds.perform(helper, claim, deed)).isTrue();

        assertThat(isChangedSince()).isTrue();
        assertThat(people.as(reviewer, () -> claims.get(claim)).status())
                .as("what is public stands, whatever is gathered for a correction")
                .isEqualTo(ClaimStatus.ANSWERED);
        RevisionDetails second = submit(1);
        assertThat(hands(approve(helper, second))).containsExactly(deed.action());
        assertThat(approve(editor, second)).isInstanceOf(Done.class);
    }

    @Test
    void areSeenOnWhatIsApprovedAndNotYetPublic() {
        assertThat(approve(editor, submit(0))).isInstanceOf(Done.class);
        assertThat(isChangedSince()).isFalse();

        some.interview(helper, claim, Stance.REFUTES);
        assertThat(isChangedSince()).isTrue();

        submit(1);
        assertThat(isChangedSince()).isFalse();
    }

    @Test
    void areSeenAlsoAfterAStepThatChangesNothingOfIt() {
        RevisionDetails first = submit(0);
        approve(editor, first);
        some.interview(helper, claim, Stance.REFUTES);

        var until = new EmbargoDetails(Optional.of(LATER), Optional.empty(), Optional.empty());
        assertThat(people.as(editor, () -> decisions.embargo(claim, first.id(), until)))
                .isInstanceOf(Done.class);

        assertThat(isChangedSince()).isTrue();
    }

    @Test
    void keepEditorsFromApprovingTheClaimThatTheyMarked() {
        claim = some.markedBy(helper);
        some.interview(reviewer, claim, Stance.SUPPORTS);

        assertThat(hands(approve(helper, submit(0)))).containsExactly("claim.marked");
    }

    @Test
    void keepEditorsFromApprovingTheClaimThatTheyNoted() {
        claim =
                people.as(helper, () -> claims.note(ClaimDescription.stating("Half is imported.")))
                        .id();
        some.interview(reviewer, claim, Stance.SUPPORTS);

        assertThat(hands(approve(helper, submit(0)))).containsExactly("claim.noted");
    }

    @Test
    void areNotLaidOnByWhatNoRevisionHolds() {
        publish(submit(0));

        Topic topic = topic();
        people.as(helper, () -> describeWhatLiesOutside(claims.get(claim), topic));
        people.as(helper, () -> claims.assign(claim, reviewer));

        assertThat(isChangedSince()).isFalse();
        assertThat(approve(helper, submit(1))).isInstanceOf(Done.class);
    }

    private void describeWhatLiesOutside(ClaimDetails now, Topic topic) {
        var description =
                new ClaimDescription(
                        now.statement(),
                        ClaimKind.QUANTITY,
                        null,
                        null,
                        Set.of(topic.id()),
                        "A figure without a source.",
                        helper,
                        Instant.parse("2026-01-05T17:00:00Z"));
        assertThat(claims.describe(claim, description, now.version()))
                .isInstanceOf(DescribeOutcome.Described.class);
    }

    private Topic topic() {
        TopicOutcome added = people.as(people.administrator(), () -> topics.add("Trade " + claim));
        return ((TopicOutcome.Kept) added).topic();
    }

    private boolean isChangedSince() {
        return people.as(reviewer, () -> claims.get(claim)).verdict().changedSince();
    }

    private RevisionDetails submit(int basedOn) {
        var copy = WorkingCopy.unkept(SomeClaim.answer("Words " + basedOn), basedOn);
        return ((Made) people.as(reviewer, () -> verdicts.submit(claim, copy))).revision();
    }

    private DecisionOutcome approve(UserId person, RevisionDetails revision) {
        return people.as(person, () -> decisions.approve(claim, revision.id(), revision.hash()));
    }

    private void publish(RevisionDetails revision) {
        assertThat(approve(editor, revision)).isInstanceOf(Done.class);
        assertThat(
                        people.as(
                                editor,
                                () -> decisions.publish(claim, revision.id(), Optional.empty())))
                .isInstanceOf(Done.class);
    }

    /** What the refusal reminds the person of, and nothing else is refused. */
    private static List<String> hands(DecisionOutcome outcome) {
        var refusal = (HadAHand) ((Refused) outcome).reasons().getFirst();
        assertThat(outcome).isEqualTo(DecisionOutcome.refused(refusal));
        return refusal.hands().stream().map(Contribution::what).toList();
    }
}
