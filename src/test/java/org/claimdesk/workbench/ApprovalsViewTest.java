package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.PublicationDetails;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.ui.ApprovalQueue;
import org.claimdesk.verdict.ui.DecisionPane;
import org.claimdesk.verdict.ui.RevisionHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@OnDatabase
class ApprovalsViewTest extends SpringBrowserlessTest {

    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private SomeClaim some;
    @Autowired private SomePeople people;
    @Autowired private ActingAs actingAs;

    private UserId reviewer;
    private UserId editor;
    private ClaimId claim;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        reviewer = people.reviewer();
        claim = some.markedBy(reviewer);
        some.interview(reviewer, claim, Stance.SUPPORTS);
        editor = people.editor();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        actingAs.run(
                                editor,
                                () -> SecurityContextHolder.getContext().getAuthentication()));
        super.initVaadinEnvironment();
    }

    @Test
    void approvesAndPublishesWithItsAddress() {
        submit("The figure fits.", 0);
        open();
        assertThat(words(find(ApprovalQueue.class).single())).contains("Waiting for you");

        press("Approve");
        assertThat(latest().state()).isEqualTo(RevisionState.APPROVED);
        press("Publish");
        test(find(TextField.class).withCaption("Address").single())
                .setValue("https://example.org/checks/7");
        press("Publish now");

        assertThat(latest().publication())
                .flatMap(PublicationDetails::url)
                .contains("https://example.org/checks/7");
    }

    @Test
    void returnsWithAComment() {
        submit("The figure fits.", 0);
        open();

        press("Return with a comment");
        press("Return it");
        assertThat(latest().state()).isEqualTo(RevisionState.SUBMITTED);
        test(find(TextArea.class).withCaption("What is to be changed").single())
                .setValue("Which year?");
        press("Return it");

        assertThat(latest().state()).isEqualTo(RevisionState.RETURNED);
    }

    @Test
    void keepsWhoeverHadAHandFromApproving() {
        some.interview(editor, claim, Stance.REFUTES);
        submit("The figure fits.", 0);
        open();

        assertThat(find(Button.class).withText("Approve").single().isEnabled()).isFalse();
        assertThat(words(find(DecisionPane.class).single())).contains("You had a hand in it");
        assertThat(words(find(ApprovalQueue.class).single())).contains("Not for you to approve");
    }

    @Test
    void showsWhatChangedSinceTheReturn() {
        RevisionDetails first = submit("The figure proves it.", 0);
        decisions.giveBack(claim, first.id(), "Does it?");
        submit("The figure supports it.", 1);

        open();

        String pane = find(DecisionPane.class).single().getElement().getOuterHTML();
        assertThat(pane).containsPattern("<del>\\s*proves").containsPattern("<ins>\\s*supports");
    }

    @Test
    void correctsAndWithdrawsWithAPublicNote() {
        RevisionDetails first = submit("It was in 2017.", 0);
        decisions.approve(claim, first.id(), first.hash());
        decisions.publish(claim, first.id(), java.util.Optional.empty());
        submit("It was in 2018.", 1);
        open();

        press("Approve");
        press("Publish as a correction");
        press("Publish now");
        assertThat(latest().state()).isEqualTo(RevisionState.APPROVED);
        test(find(TextArea.class).withCaption("Public note").single()).setValue("Wrong year.");
        press("Publish now");
        assertThat(latest().state()).isEqualTo(RevisionState.PUBLISHED);

        press("Withdraw revision 2");
        test(find(TextArea.class).withCaption("Public note").last()).setValue("Forged source.");
        press("Withdraw it");
        assertThat(latest().state()).isEqualTo(RevisionState.WITHDRAWN);
    }

    @Test
    void tellsTheHistoryOfAClaim() {
        RevisionDetails first = submit("It was in 2017.", 0);
        decisions.giveBack(claim, first.id(), "Sure?");
        submit("It was in 2018.", 1);

        navigate("claims/" + claim + "/history", VerdictHistoryView.class);

        assertThat(words(find(RevisionHistory.class).single()))
                .contains("Revision 2", "Revision 1", "Sure?", first.hash().hex());
    }

    private void open() {
        navigate("approvals/" + claim, ApprovalsView.class);
    }

    private RevisionDetails submit(String words, int basedOn) {
        var answer = SomeClaim.answer(words);
        return ((RevisionOutcome.Made)
                        people.as(reviewer, () -> verdicts.submit(claim, answer, basedOn)))
                .revision();
    }

    private RevisionDetails latest() {
        return verdicts.of(claim).map(VerdictDetails::latest).orElseThrow();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).last()).click();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
