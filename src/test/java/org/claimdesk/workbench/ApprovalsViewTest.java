package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.Stance;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.ui.ApprovalQueue;
import org.claimdesk.verdict.ui.DecisionPane;
import org.junit.jupiter.api.Test;

@OnDatabase
class ApprovalsViewTest extends DeskWithASubmission {

    @Test
    void returnsWithAComment() {
        submit("The figure fits.", 0);
        open();

        press("Return with a comment");
        press("Return revision 1");
        assertThat(latest().state()).isEqualTo(RevisionState.SUBMITTED);
        test(find(TextArea.class).withCaption("What is to be changed").single())
                .setValue("Which year?");
        press("Return revision 1");

        assertThat(latest().state()).isEqualTo(RevisionState.RETURNED);
    }

    @Test
    void keepsWhoeverHadAHandFromApproving() {
        some.interview(editor, claim, Stance.REFUTES);
        submit("The figure fits.", 0);
        open();

        assertThat(find(Button.class).withText("Approve").single().isEnabled()).isFalse();
        assertThat(words(find(DecisionPane.class).single())).contains("You had a hand in it");
        assertThat(words(find(ApprovalQueue.class).single())).contains("Not for you to decide");
    }

    /** Reviewers and auditors look, and are asked for nothing. */
    @Test
    void tellsWhoeverIsNoEditorThatItWaitsForSomebodyElse() {
        submit("The figure fits.", 0);
        people.signIn(people.auditor());
        navigate(VerdictPaths.APPROVALS, ApprovalsView.class);

        assertThat(words(find(ApprovalQueue.class).single()))
                .contains("Waiting for a decision")
                .doesNotContain("Waiting for you", "Not for you to decide");
        assertThat(words(find(DecisionPane.class).single())).contains("Choose what to look at");
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
    void saysBesideTheButtonThatWhatWasApprovedHasChanged() {
        approve(submit("It was in 2017.", 0));
        some.interview(reviewer, claim, Stance.REFUTES);

        open();

        assertThat(find(Button.class).withText("Publish").single().isEnabled()).isFalse();
        assertThat(words(find(DecisionPane.class).single()))
                .contains("What stands now has to be submitted as another revision");
    }
}
