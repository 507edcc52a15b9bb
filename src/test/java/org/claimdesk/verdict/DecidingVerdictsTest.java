package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.OnDatabase;
import org.claimdesk.claim.VerdictState;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.DecisionOutcome.Done;
import org.claimdesk.verdict.Refusal.ContentChangedSince;
import org.claimdesk.verdict.Refusal.HadAHand;
import org.claimdesk.verdict.Refusal.NoNote;
import org.claimdesk.verdict.Refusal.NotTheOneShown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class DecidingVerdictsTest extends DeskWithAClaimToJudge {

    @Autowired private Evidence evidence;
    @Autowired private WaitingVerdicts waiting;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

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
        long before = as(editor, () -> waiting.submittedForMe());
        long beforeForAnother = as(another, () -> waiting.submittedForMe());

        submit(reviewer, "Words", 0);

        assertThat(as(editor, () -> waiting.submittedForMe())).isEqualTo(before + 1);
        assertThat(as(another, () -> waiting.submittedForMe())).isEqualTo(beforeForAnother);
        assertThat(as(another, () -> waiting.first(WaitingPart.TO_DECIDE, 1)).total())
                .isEqualTo(beforeForAnother);
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
                                                        claim, submitted.id(), submitted.hash())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesApprovalOfWhatChangedAfterItsSubmission() {
        RevisionDetails submitted = submit(reviewer, "Words", 0);
        as(reviewer, () -> evidence.judge(interview.id(), Stance.REFUTES, "", interview.version()));

        assertThat(as(editor, () -> decisions.approve(claim, submitted.id(), submitted.hash())))
                .isEqualTo(DecisionOutcome.refused(new ContentChangedSince()));
    }

    @Test
    void returnsWithAComment() {
        RevisionDetails submitted = submit(reviewer, "Words", 0);

        assertThat(as(editor, () -> decisions.giveBack(claim, submitted.id(), " ")))
                .isEqualTo(DecisionOutcome.refused(new NoNote()));
        Done done =
                (Done) as(editor, () -> decisions.giveBack(claim, submitted.id(), "Which year?"));

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
        transaction.executeWithoutResult(
                status -> {
                    insertApproval(submitted, editor, submitted.hash());
                    status.setRollbackOnly(); // The log does not tell of it.
                });
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
