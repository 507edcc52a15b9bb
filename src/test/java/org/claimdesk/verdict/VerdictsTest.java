package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.ClaimVerdict;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.VerdictState;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.DecisionOutcome.Done;
import org.claimdesk.verdict.KeepOutcome.Kept;
import org.claimdesk.verdict.KeepOutcome.TypedElsewhere;
import org.claimdesk.verdict.Refusal.BeforeEmbargo;
import org.claimdesk.verdict.Refusal.ContentChangedSince;
import org.claimdesk.verdict.Refusal.HadAHand;
import org.claimdesk.verdict.Refusal.NoEvidence;
import org.claimdesk.verdict.Refusal.NoNote;
import org.claimdesk.verdict.Refusal.NoRating;
import org.claimdesk.verdict.Refusal.NoRationale;
import org.claimdesk.verdict.Refusal.NoUrl;
import org.claimdesk.verdict.Refusal.NotItsAuthor;
import org.claimdesk.verdict.Refusal.NotTheOneShown;
import org.claimdesk.verdict.Refusal.WaitsForDecision;
import org.claimdesk.verdict.RevisionOutcome.Conflict;
import org.claimdesk.verdict.RevisionOutcome.Made;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class VerdictsTest {

    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private WorkingCopies copies;
    @Autowired private Claims claims;
    @Autowired private Evidence evidence;
    @Autowired private SomePeople people;
    @Autowired private SomeClaim some;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private UserId reviewer;
    private UserId editor;
    private ClaimId claim;
    private EvidenceItem interview;

    @BeforeEach
    void markClaim() {
        reviewer = people.reviewer();
        editor = people.editor();
        claim = some.markedBy(reviewer);
        interview = some.interview(reviewer, claim, Stance.SUPPORTS);
    }

    @Nested
    class Drafting {

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

        private WorkingCopy kept(WorkingCopy typed) {
            return ((Kept) as(reviewer, () -> copies.keep(claim, typed))).copy();
        }

        @Test
        void makesARevisionOfWhatIsSaved() {
            WorkingCopy kept = kept(typed(SomeClaim.answer("Words")));

            RevisionDetails saved =
                    ((Made) as(reviewer, () -> verdicts.save(claim, kept))).revision();

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
                                            claim,
                                            WorkingCopy.unkept(SomeClaim.answer("Mine"), 0)));

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
                                                    WorkingCopy.unkept(
                                                            SomeClaim.answer("More"), 1))))
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
    }

    @Nested
    class Deciding {

        @Test
        void approvesTheHashThatWasShown() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);

            VerdictDetails approved = approve(submitted);

            assertThat(approved.latest().approval())
                    .hasValueSatisfying(
                            row -> {
                                assertThat(row.hash()).isEqualTo(submitted.hash());
                                assertThat(row.approver()).isEqualTo(editor);
                            });
            assertThat(told().state()).isEqualTo(VerdictState.APPROVED);
        }

        @Test
        void refusesAnotherHashThanTheOneShown() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);

            var outcome =
                    as(
                            editor,
                            () ->
                                    decisions.approve(
                                            claim, submitted.id(), Sha256.of("something else")));

            assertThat(outcome).isEqualTo(DecisionOutcome.refused(new NotTheOneShown()));
        }

        @Test
        void refusesWhoeverLinkedEvidence() {
            some.interview(editor, claim, Stance.REFUTES);
            RevisionDetails submitted = submit(reviewer, "Words", 0);

            assertThat(as(editor, () -> decisions.approve(claim, submitted.id(), submitted.hash())))
                    .isInstanceOfSatisfying(
                            DecisionOutcome.Refused.class,
                            refused ->
                                    assertThat(refused.reasons())
                                            .singleElement()
                                            .isInstanceOf(HadAHand.class));
        }

        @Test
        void countsTheSubmissionsInWhichAnEditorHadNoHand() {
            UserId another = people.editor();
            some.interview(another, claim, Stance.REFUTES);
            long before = as(editor, () -> verdicts.submittedForMe());
            long beforeForAnother = as(another, () -> verdicts.submittedForMe());

            submit(reviewer, "Words", 0);

            assertThat(as(editor, () -> verdicts.submittedForMe())).isEqualTo(before + 1);
            assertThat(as(another, () -> verdicts.submittedForMe())).isEqualTo(beforeForAnother);
            assertThat(as(another, () -> verdicts.waiting()))
                    .filteredOn(waiting -> waiting.state() == RevisionState.SUBMITTED)
                    .filteredOn(Waiting::isForMe)
                    .hasSize((int) beforeForAnother);
        }

        @Test
        void refusesAReviewerByRole() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);
            UserId another = people.reviewer();

            assertThatThrownBy(
                            () ->
                                    as(
                                            another,
                                            () ->
                                                    decisions.approve(
                                                            claim,
                                                            submitted.id(),
                                                            submitted.hash())))
                    .isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void refusesApprovalOfWhatChangedAfterItsSubmission() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);
            as(
                    reviewer,
                    () -> evidence.judge(interview.id(), Stance.REFUTES, "", interview.version()));

            assertThat(as(editor, () -> decisions.approve(claim, submitted.id(), submitted.hash())))
                    .isEqualTo(DecisionOutcome.refused(new ContentChangedSince()));
        }

        @Test
        void returnsWithAComment() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);

            assertThat(as(editor, () -> decisions.giveBack(claim, submitted.id(), " ")))
                    .isEqualTo(DecisionOutcome.refused(new NoNote()));
            Done done =
                    (Done)
                            as(
                                    editor,
                                    () -> decisions.giveBack(claim, submitted.id(), "Which year?"));

            assertThat(done.verdict().latest().lastStep().note()).contains("Which year?");
            assertThat(told().state()).isEqualTo(VerdictState.RETURNED);
        }

        @Test
        void isHeldByTheDatabaseToo() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);

            assertThatThrownBy(() -> insertApproval(submitted, reviewer, submitted.hash()))
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> insertApproval(submitted, editor, Sha256.of("something else")))
                    .isInstanceOf(DataIntegrityViolationException.class);
            insertApproval(submitted, editor, submitted.hash());
        }

        @Test
        void cannotOverwriteARevision() {
            RevisionDetails saved = save(reviewer, "Words", 0);

            assertThatThrownBy(
                            () ->
                                    jdbc.sql("UPDATE revision SET content = 'x' WHERE id = ?")
                                            .param(saved.id().value())
                                            .update())
                    .isInstanceOf(DataAccessException.class);
        }

        private void insertApproval(RevisionDetails revision, UserId approver, Sha256 hash) {
            jdbc.sql(
                            """
                            INSERT INTO approval (revision, author, hash, approver, at)
                            VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP)
                            """)
                    .params(revision.id().value(), reviewer.value(), hash.hex(), approver.value())
                    .update();
        }
    }

    @Nested
    class Publishing {

        @Test
        void makesAnApprovedRevisionPublic() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);
            approve(submitted);

            VerdictDetails published = publish(submitted);

            assertThat(published.published()).map(RevisionDetails::number).contains(1);
            assertThat(published.latest().publication())
                    .flatMap(PublicationDetails::url)
                    .contains("https://example.org/checks/1");
            assertThat(told().state()).isEqualTo(VerdictState.PUBLISHED);
            assertThat(told().ratingKey()).isEqualTo("MOSTLY_TRUE");
            assertThat(told().changedSince()).isFalse();
        }

        @Test
        void refusesAddressesThatAreNoneOfTheWeb() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);
            approve(submitted);

            assertThat(
                            as(
                                    editor,
                                    () ->
                                            decisions.publish(
                                                    claim,
                                                    submitted.id(),
                                                    Optional.of("javascript:alert(1)"))))
                    .isEqualTo(DecisionOutcome.refused(new NoUrl()));
        }

        @Test
        void waitsForTheEmbargo() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);
            approve(submitted);
            Instant later =
                    clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
            as(editor, () -> decisions.embargo(claim, submitted.id(), Optional.of(later)));

            assertThat(as(editor, () -> decisions.publish(claim, submitted.id(), Optional.empty())))
                    .isEqualTo(DecisionOutcome.refused(new BeforeEmbargo(later)));
            as(editor, () -> decisions.embargo(claim, submitted.id(), Optional.empty()));
            publish(submitted);
        }

        @Test
        void staysPublicAndIsMarkedWhileANewRevisionGoesItsWay() {
            RevisionDetails first = published();

            some.interview(reviewer, claim, Stance.REFUTES);
            assertThat(told().state()).isEqualTo(VerdictState.PUBLISHED);
            assertThat(told().changedSince()).isTrue();
            save(reviewer, "Newer words", 1);

            VerdictDetails verdict = as(reviewer, () -> verdicts.of(claim)).orElseThrow();
            assertThat(verdict.published()).map(RevisionDetails::id).contains(first.id());
            assertThat(verdict.isChangedSince()).isTrue();
            assertThat(verdict.latest().state()).isEqualTo(RevisionState.SAVED);
        }

        @Test
        void correctsWithAPublicNote() {
            published();
            RevisionDetails second = submit(reviewer, "Newer words", 1);
            approve(second);

            assertThat(as(editor, () -> decisions.publish(claim, second.id(), Optional.empty())))
                    .isEqualTo(DecisionOutcome.refused(new NoNote()));
            Done done =
                    (Done)
                            as(
                                    editor,
                                    () ->
                                            decisions.correct(
                                                    claim,
                                                    second.id(),
                                                    Optional.empty(),
                                                    "The year was wrong."));

            assertThat(done.verdict().revisions())
                    .extracting(RevisionDetails::state)
                    .containsExactly(RevisionState.PUBLISHED, RevisionState.CORRECTED);
            assertThat(done.verdict().latest().publication())
                    .flatMap(PublicationDetails::note)
                    .contains("The year was wrong.");
        }

        @Test
        void withdrawsWithAPublicNote() {
            RevisionDetails first = published();
            save(reviewer, "Newer words", 1);

            as(editor, () -> decisions.withdraw(claim, first.id(), "The source was forged."));

            VerdictDetails verdict = as(reviewer, () -> verdicts.of(claim)).orElseThrow();
            assertThat(verdict.published()).isEmpty();
            assertThat(verdict.revisions())
                    .extracting(RevisionDetails::state)
                    .containsExactly(RevisionState.SAVED, RevisionState.WITHDRAWN);
        }

        @Test
        void voidsAnApprovalByALaterRevision() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);
            approve(submitted);
            save(reviewer, "Newer words", 1);

            assertThat(as(editor, () -> decisions.publish(claim, submitted.id(), Optional.empty())))
                    .isEqualTo(DecisionOutcome.refused(new NotTheOneShown()));
        }

        private RevisionDetails published() {
            RevisionDetails submitted = submit(reviewer, "Words", 0);
            approve(submitted);
            publish(submitted);
            return submitted;
        }

        private VerdictDetails publish(RevisionDetails revision) {
            var url = Optional.of("https://example.org/checks/1");
            return ((Done) as(editor, () -> decisions.publish(claim, revision.id(), url)))
                    .verdict();
        }
    }

    private RevisionDetails save(UserId person, String words, int basedOn) {
        Answer answer = SomeClaim.answer(words);
        return ((Made) as(person, () -> verdicts.save(claim, WorkingCopy.unkept(answer, basedOn))))
                .revision();
    }

    private RevisionDetails submit(UserId person, String words, int basedOn) {
        Answer answer = SomeClaim.answer(words);
        return ((Made)
                        as(
                                person,
                                () -> verdicts.submit(claim, WorkingCopy.unkept(answer, basedOn))))
                .revision();
    }

    private VerdictDetails approve(RevisionDetails revision) {
        return ((Done) as(editor, () -> decisions.approve(claim, revision.id(), revision.hash())))
                .verdict();
    }

    private ClaimVerdict told() {
        return as(reviewer, () -> claims.get(claim)).verdict();
    }

    private static WorkingCopy typed(Answer answer) {
        return new WorkingCopy(answer, 0, 0, Optional.empty());
    }

    private <T> T as(UserId person, Supplier<T> work) {
        return people.as(person, work);
    }
}
