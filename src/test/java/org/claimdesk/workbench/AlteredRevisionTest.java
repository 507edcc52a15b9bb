package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.DecisionOutcome;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.Refusal;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.SomeEmbargo;
import org.claimdesk.verdict.SomeWaiting;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.claimdesk.verdict.ui.ApprovalQueue;
import org.claimdesk.verdict.ui.DecisionPane;
import org.claimdesk.verdict.ui.RevisionHistory;
import org.claimdesk.verdict.ui.VerdictPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** One revision that somebody altered in the database is shown as that, and spoils nothing else. */
@OnDatabase
class AlteredRevisionTest extends ViewTest {

    private static final String ALTERED = "Revision 2 is not what its hash says";

    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private SomeClaim some;
    @Autowired private SomeWaiting waiting;
    @Autowired @FlywayDataSource private DataSource owner;

    private UserId reviewer;
    private ClaimId claim;
    private RevisionDetails first;
    private RevisionDetails second;

    @Override
    protected UserId somebody() {
        return people.editor();
    }

    @BeforeEach
    void oneOfTwoRevisionsIsSubmitted() {
        reviewer = people.reviewer();
        claim = some.markedBy(reviewer);
        some.interview(reviewer, claim, Stance.SUPPORTS);
        first = submit("The figure fits.", 0);
        decisions.giveBack(claim, first.id(), "Since when?");
        second = submit("The figure fits since May.", 1);
    }

    @AfterEach
    void takeItBack() {
        write(first, first.canonical());
        write(second, second.canonical());
        writeHash(first, first.hash().hex());
        writeHash(second, second.hash().hex());
    }

    @Test
    void leavesHomeToEditorsAndToItsAuthor() {
        alter(second);
        waiting.makeItWaitLongest(claim);

        navigate("", HomeView.class);
        assertThat(words(find(HomeView.class).single())).contains(ALTERED);
        people.signIn(reviewer);
        navigate("", HomeView.class);
        assertThat(words(find(HomeView.class).single())).contains(ALTERED);
    }

    @Test
    void leavesApprovalsAndOffersToReturnIt() {
        alter(second);

        navigate(VerdictPaths.approval(claim), ApprovalsView.class);

        assertThat(words(find(ApprovalQueue.class).single())).contains(ALTERED, "rare earths");
        assertThat(words(find(DecisionPane.class).single()))
                .contains(ALTERED, "rare earths", "another revision has to be submitted")
                .doesNotContain("The figure");
        assertThat(find(Button.class).withText("Approve").single().isEnabled()).isFalse();
        assertThat(find(Button.class).withText("Return with a comment").single().isEnabled())
                .isTrue();
    }

    @Test
    void leavesThePageOfTheClaim() {
        alter(second);

        navigate("claims/" + claim, ClaimView.class);
        assertThat(words(find(VerdictPanel.class).single())).containsOnlyOnce(ALTERED);
        people.signIn(reviewer);
        navigate("claims/" + claim, ClaimView.class);
        assertThat(words(find(VerdictPanel.class).single())).containsOnlyOnce(ALTERED);
    }

    @Test
    void leavesTheHistoryWithWhatWasNotAltered() {
        alter(second);
        navigate("claims/" + claim + "/history", VerdictHistoryView.class);
        assertThat(words(find(RevisionHistory.class).single()))
                .contains(ALTERED, "Revision 1", "The figure fits.", second.hash().hex());
        takeItBack();

        alter(first);
        navigate("claims/" + claim + "/history", VerdictHistoryView.class);
        assertThat(words(find(RevisionHistory.class).single()))
                .contains("Revision 1 is not what its hash says", "The figure fits since May.");
    }

    /** Where the hash was altered into what is none, it is not readable as one either. */
    @Test
    void isShownAsAlteredWhereItsHashIsNone() {
        writeHash(second, "Not a hash");
        waiting.makeItWaitLongest(claim);

        navigate("", HomeView.class);
        assertThat(words(find(HomeView.class).single())).contains(ALTERED);
        navigate(VerdictPaths.approval(claim), ApprovalsView.class);
        assertThat(words(find(ApprovalQueue.class).single())).contains(ALTERED);
        assertThat(words(find(DecisionPane.class).single()))
                .contains(ALTERED)
                .doesNotContain("The figure");
        navigate("claims/" + claim, ClaimView.class);
        assertThat(words(find(VerdictPanel.class).single())).containsOnlyOnce(ALTERED);
        navigate("claims/" + claim + "/history", VerdictHistoryView.class);
        assertThat(words(find(RevisionHistory.class).single()))
                .contains(ALTERED, "Revision 1", "The figure fits.");
        assertThat(decisions.approve(claim, second.id(), latest().hash()))
                .isEqualTo(DecisionOutcome.refused(new Refusal.WasAltered(2)));
    }

    @Test
    void comparesNothingWithWhatWasAltered() {
        alter(first);

        navigate(VerdictPaths.approval(claim), ApprovalsView.class);

        assertThat(words(find(DecisionPane.class).single())).contains("The figure fits since May.");
        assertThat(find(Button.class).withText("Approve").single().isEnabled()).isTrue();
    }

    @Test
    void refusesToApproveIt() {
        alter(second);

        assertThat(decisions.approve(claim, second.id(), second.hash()))
                .isEqualTo(DecisionOutcome.refused(new Refusal.WasAltered(2)));
    }

    @Test
    void refusesToPublishItAndToPutItUnderEmbargo() {
        decisions.approve(claim, second.id(), second.hash());
        alter(second);

        assertThat(decisions.publish(claim, second.id(), Optional.empty()))
                .isEqualTo(DecisionOutcome.refused(new Refusal.WasAltered(2)));
        assertThat(decisions.embargo(claim, second.id(), SomeEmbargo.lifted()))
                .isEqualTo(DecisionOutcome.refused(new Refusal.WasAltered(2)));
        navigate(VerdictPaths.approval(claim), ApprovalsView.class);
        assertThat(find(Button.class).withText("Publish").single().isEnabled()).isFalse();
    }

    @Test
    void refusesToCorrectWithIt() {
        publishSecond();
        RevisionDetails third = submit("The figure fits since June.", 2);
        decisions.approve(claim, third.id(), third.hash());
        alter(third);

        assertThat(decisions.correct(claim, third.id(), Optional.empty(), "Wrong month."))
                .isEqualTo(DecisionOutcome.refused(new Refusal.WasAltered(3)));
        write(third, third.canonical());
    }

    /** A way out: what is public and was altered is corrected by what was not, or withdrawn. */
    @Test
    void isFollowedByAnotherRevision() {
        publishSecond();
        alter(second);

        RevisionDetails third = submit("The figure fits since June.", 2);
        decisions.approve(claim, third.id(), third.hash());
        navigate("claims/" + claim, ClaimView.class);
        assertThat(words(find(VerdictPanel.class).single())).containsOnlyOnce(ALTERED);
        decisions.correct(claim, third.id(), Optional.empty(), "Wrong month.");

        assertThat(latest().state()).isEqualTo(RevisionState.PUBLISHED);
    }

    @Test
    void isReturnedAndWithdrawn() {
        alter(second);
        decisions.giveBack(claim, second.id(), "It was altered.");
        assertThat(latest().state()).isEqualTo(RevisionState.RETURNED);
        people.signIn(reviewer);
        navigate("claims/" + claim, ClaimView.class);
        assertThat(words(find(VerdictPanel.class).single())).contains(ALTERED);
        RevisionDetails third = submit("The figure fits since June.", 2);
        people.signIn(viewer);
        decisions.approve(claim, third.id(), third.hash());
        decisions.publish(claim, third.id(), Optional.empty());
        alter(third);

        decisions.withdraw(claim, third.id(), "It was altered.");

        assertThat(latest().state()).isEqualTo(RevisionState.WITHDRAWN);
        write(third, third.canonical());
    }

    private void publishSecond() {
        decisions.approve(claim, second.id(), second.hash());
        decisions.publish(claim, second.id(), Optional.empty());
    }

    private RevisionDetails submit(String words, int basedOn) {
        var copy = WorkingCopy.unkept(SomeClaim.answer(words), basedOn);
        return ((RevisionOutcome.Made) people.as(reviewer, () -> verdicts.submit(claim, copy)))
                .revision();
    }

    private RevisionDetails latest() {
        return verdicts.of(claim).map(VerdictDetails::latest).orElseThrow();
    }

    private void alter(RevisionDetails revision) {
        write(revision, revision.canonical().replace("figure", "number"));
    }

    /** As the owner of the database, whom the desk cannot keep from it. */
    private void write(RevisionDetails revision, String content) {
        new JdbcTemplate(owner)
                .update(
                        "UPDATE revision SET content = ? WHERE id = ?",
                        content,
                        revision.id().value());
    }

    private void writeHash(RevisionDetails revision, String hash) {
        new JdbcTemplate(owner)
                .update("UPDATE revision SET hash = ? WHERE id = ?", hash, revision.id().value());
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
