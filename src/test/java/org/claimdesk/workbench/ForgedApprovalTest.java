package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.ApprovalDetails;
import org.claimdesk.verdict.DecisionOutcome;
import org.claimdesk.verdict.Refusal;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.SomeEmbargo;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.ui.DecisionPane;
import org.claimdesk.verdict.ui.RevisionHistory;
import org.claimdesk.verdict.ui.VerdictPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the log does not tell of as approved is shown as that, and does not become public. */
@OnDatabase
class ForgedApprovalTest extends DeskWithASubmission {

    private static final String FORGED = "The log does not tell of the approval of revision 1";

    /** Later than any step of the test. */
    private static final int ORDINAL = 99;

    @Autowired @FlywayDataSource private DataSource owner;

    private RevisionDetails revision;
    private UserId another;
    private JdbcTemplate forger;

    @BeforeEach
    void somethingIsSubmitted() {
        another = people.editor();
        forger = new JdbcTemplate(owner);
        revision = submit("The figure fits.", 0);
    }

    /** Others check the whole log of this database. */
    @AfterEach
    void takeItBack() {
        UUID id = revision.id().value();
        boolean isForged =
                forger.update(
                                "DELETE FROM verdict_step WHERE revision = ? AND ordinal = ?",
                                id,
                                ORDINAL)
                        > 0;
        if (isForged) {
            forger.update("DELETE FROM approval WHERE revision = ?", id);
            forger.update(
                    "UPDATE verdict SET state = 'SUBMITTED' WHERE revision = ? AND state = 'APPROVED'",
                    id);
        } else {
            approvedBy(editor);
        }
    }

    @Test
    void isNotPublishedWhereTheApprovalWasAdded() {
        forge();

        isRefused();
    }

    @Test
    void isNotPublishedWhereTheApproverWasAltered() {
        approve(revision);
        approvedBy(another);

        isRefused();
    }

    @Test
    void isNoneInDraftsAndOnTheWay() {
        approve(revision);
        assertThat(verdicts.of(claim).orElseThrow().approvedAnswer()).isPresent();
        open();
        assertThat(words(find(DecisionPane.class).single())).contains("\u2713 Approval");
        assertThat(inQueue()).doesNotContain("does not tell");

        approvedBy(another);

        assertThat(verdicts.of(claim).orElseThrow().approvedAnswer()).isEmpty();
        open();
        assertThat(words(find(DecisionPane.class).single()))
                .doesNotContain("\u2713 Approval")
                .contains("\u2715 Approval that the log does not tell of");
        assertThat(inQueue()).contains("Approval that the log does not tell of");
    }

    @Test
    void isFollowedByAnotherRevision() {
        forge();

        RevisionDetails next = submit("The figure fits since May.", 1);
        publish(next, "https://example.org/checks/7");

        assertThat(latest().state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(latest().approval()).map(ApprovalDetails::isLogged).contains(true);
    }

    @Test
    void isShownWhereItIsPublicAlready() {
        publish(revision, "https://example.org/checks/7");
        navigate("claims/" + claim, ClaimView.class);
        assertThat(words(find(VerdictPanel.class).single())).doesNotContain(FORGED);

        approvedBy(another);

        navigate("claims/" + claim, ClaimView.class);
        assertThat(words(find(VerdictPanel.class).single())).containsOnlyOnce(FORGED);
        navigate("claims/" + claim + "/history", VerdictHistoryView.class);
        assertThat(words(find(RevisionHistory.class).single())).containsOnlyOnce(FORGED);
    }

    /** The log tells of an approval with the commit, and whoever approved is shown it before. */
    @Test
    void isNoneWhereItWasJustMade() {
        var outcome = decisions.approve(claim, revision.id(), revision.hash());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        DecisionOutcome.Done.class,
                        done -> assertThat(done.verdict().latest().isApprovalAltered()).isFalse());
        assertThat(latest().isApprovalAltered()).isFalse();
    }

    /** What the list of approvals says of the claim. */
    private String inQueue() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals(VerdictPaths.approval(claim)))
                .map(link -> link.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private void isRefused() {
        var forged = DecisionOutcome.refused(new Refusal.ApprovalNotLogged(1));
        assertThat(decisions.publish(claim, revision.id(), Optional.empty())).isEqualTo(forged);
        assertThat(decisions.embargo(claim, revision.id(), SomeEmbargo.lifted())).isEqualTo(forged);
        open();
        assertThat(words(find(DecisionPane.class).single())).contains(FORGED);
        assertThat(find(Button.class).withText("Publish").single().isEnabled()).isFalse();
    }

    /** With all that the desk would have written, but in the log. */
    private void forge() {
        var now = OffsetDateTime.parse("2026-02-03T04:05:06Z");
        UUID id = revision.id().value();
        forger.update(
                """
                INSERT INTO approval (revision, author, hash, approver, at)
                SELECT id, author, hash, ?, ? FROM revision WHERE id = ?
                """,
                another.value(),
                now,
                id);
        forger.update(
                """
                INSERT INTO verdict_step (id, verdict, revision, ordinal, kind, person, at)
                SELECT ?, verdict, id, ?, 'APPROVED', ?, ? FROM revision WHERE id = ?
                """,
                UUID.randomUUID(),
                ORDINAL,
                another.value(),
                now,
                id);
        forger.update("UPDATE verdict SET state = 'APPROVED' WHERE revision = ?", id);
    }

    private void approvedBy(UserId approver) {
        forger.update(
                "UPDATE approval SET approver = ? WHERE revision = ?",
                approver.value(),
                revision.id().value());
    }
}
