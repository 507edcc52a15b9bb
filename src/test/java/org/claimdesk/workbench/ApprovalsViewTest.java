package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.Written;
import org.claimdesk.Written.Part;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.EmbargoDetails;
import org.claimdesk.verdict.PublicationDetails;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.claimdesk.verdict.ui.ApprovalQueue;
import org.claimdesk.verdict.ui.DecisionPane;
import org.claimdesk.verdict.ui.RevisionHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ApprovalsViewTest extends ViewTest {

    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private SomeClaim some;

    private UserId reviewer;
    private UserId editor;
    private ClaimId claim;

    @Override
    protected UserId somebody() {
        return people.editor();
    }

    @BeforeEach
    void markClaim() {
        editor = viewer;
        reviewer = people.reviewer();
        claim = some.markedBy(reviewer);
        some.interview(reviewer, claim, Stance.SUPPORTS);
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
    void correctsAndWithdrawsWithAPublicNote() {
        RevisionDetails first = submit("It was in 2017.", 0);
        approve(first);
        decisions.publish(claim, first.id(), Optional.empty());
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
        press("Withdraw revision 2");
        assertThat(latest().state()).isEqualTo(RevisionState.WITHDRAWN);
    }

    @Test
    void keepsWhatWasWrittenWhereThePublicationIsRefused() {
        publish(submit("It was in 2017.", 0), "https://example.org/checks/7");
        approve(submit("It was in 2018.", 1));
        open();
        press("Publish as a correction");
        assertThat(address().getValue()).isEqualTo("https://example.org/checks/7");

        test(address()).setValue("javascript:alert(1)");
        test(find(TextArea.class).withCaption("Public note").single()).setValue("Wrong year.");
        press("Publish now");
        assertThat(words(find(Dialog.class).single())).contains("This is no address of a web page");
        assertThat(latest().state()).isEqualTo(RevisionState.APPROVED);
        test(address()).setValue("https://example.org/checks/8");
        press("Publish now");

        assertThat(latest().publication())
                .flatMap(PublicationDetails::note)
                .contains("Wrong year.");
        assertThat(latest().publication())
                .flatMap(PublicationDetails::url)
                .contains("https://example.org/checks/8");
    }

    @Test
    void setsAndLiftsAnEmbargoBeforeItOffersToPublish() {
        approve(submit("It was in 2017.", 0));
        open();
        press("Publish");

        test(find(DateTimePicker.class).single()).setValue(LocalDateTime.of(2099, 1, 5, 10, 0));
        assertThat(find(Button.class).withText("Publish now").exists()).isFalse();
        press("Set the embargo");
        assertThat(latest().notBefore()).contains(Instant.parse("2099-01-05T10:00:00Z"));
        press("Publish");
        press("Publish now");
        assertThat(words(find(Dialog.class).single())).contains("It is under embargo until");
        Written.parts(find(DateTimePicker.class).single(), Part.NONE, Part.NONE);
        press("Lift the embargo");

        assertThat(latest().notBefore()).isEmpty();
        assertThat(latest().state()).isEqualTo(RevisionState.APPROVED);
        navigate("claims/" + claim + "/history", VerdictHistoryView.class);
        assertThat(words(find(RevisionHistory.class).single()))
                .contains("Embargo set until 5 Jan 2099, 10:00", "Embargo lifted");
    }

    @Test
    void neitherPublishesNorLiftsWhileAnEmbargoIsHalfFilledOrNoDay() {
        approve(submit("It was in 2017.", 0));
        open();
        press("Publish");
        DateTimePicker notBefore = find(DateTimePicker.class).single();

        Written.parts(notBefore, Part.good("2099-01-05"), Part.NONE);
        press("Publish now");
        assertThat(notBefore.isInvalid()).isTrue();
        assertThat(latest().state()).isEqualTo(RevisionState.APPROVED);
        Written.parts(notBefore, Part.good("2099-01-05"), Part.good("10:00"));
        press("Set the embargo");
        press("Publish");
        DateTimePicker standing = find(DateTimePicker.class).single();
        Written.parts(standing, Part.bad("31.02.2099"), Part.good("10:00"));

        assertThat(find(Button.class).withText("Lift the embargo").exists()).isFalse();
        press("Publish now");
        assertThat(standing.isInvalid()).isTrue();
        assertThat(latest().state()).isEqualTo(RevisionState.APPROVED);
        assertThat(latest().notBefore()).contains(Instant.parse("2099-01-05T10:00:00Z"));
    }

    @Test
    void keepsAddressAndNoteWithTheEmbargoAndOffersThemAgain() {
        publish(submit("It was in 2017.", 0), "https://example.org/checks/7");
        approve(submit("It was in 2018.", 1));
        open();
        press("Publish as a correction");
        assertThat(address().getValue()).isEqualTo("https://example.org/checks/7");
        assertThat(words(find(Dialog.class).single())).doesNotContain("by itself");

        test(address()).setValue("https://example.org/checks/8");
        test(find(TextArea.class).withCaption("Public note").single()).setValue("Wrong year.");
        test(find(DateTimePicker.class).single()).setValue(LocalDateTime.of(2099, 1, 5, 10, 0));
        assertThat(words(find(Dialog.class).single()))
                .contains("Nothing is published by itself when an embargo ends")
                .contains("kept until then");
        press("Set the embargo");

        assertThat(words(find(DecisionPane.class).single()))
                .contains("Under embargo until 5 Jan 2099")
                .contains("It will stand at https://example.org/checks/8");
        press("Publish as a correction");
        assertThat(address().getValue()).isEqualTo("https://example.org/checks/8");
        assertThat(find(TextArea.class).withCaption("Public note").single().getValue())
                .isEqualTo("Wrong year.");
        assertThat(find(Button.class).withText("Keep with the embargo").exists()).isFalse();
    }

    @Test
    void keepsAnotherAddressUnderTheSameEmbargo() {
        approve(submit("It was in 2017.", 0));
        open();
        press("Publish");
        test(find(DateTimePicker.class).single()).setValue(LocalDateTime.of(2099, 1, 5, 10, 0));
        press("Set the embargo");

        press("Publish");
        test(address()).setValue("javascript:alert(1)");
        press("Keep with the embargo");
        assertThat(words(find(Dialog.class).single())).contains("This is no address of a web page");
        test(address()).setValue("https://example.org/checks/9");
        press("Keep with the embargo");

        assertThat(latest().embargo())
                .contains(
                        new EmbargoDetails(
                                Optional.of(Instant.parse("2099-01-05T10:00:00Z")),
                                Optional.of("https://example.org/checks/9"),
                                Optional.empty()));
    }

    @Test
    void tellsApartWhenWhereAndWhyItWasPublished() {
        publish(submit("It was in 2017.", 0), "https://example.org/checks/7");
        RevisionDetails second = submit("It was in 2018.", 1);
        approve(second);
        decisions.correct(
                claim, second.id(), Optional.of("https://example.org/checks/8"), "Wrong year.");
        String published =
                "Published \\d+ [A-Z][a-z]+ \\d{4}, \\d\\d:\\d\\d"
                        + " · https://example.org/checks/8 · Correction: Wrong year\\.";

        open();
        assertThat(words(find(DecisionPane.class).single())).containsPattern(published);
        navigate("claims/" + claim + "/history", VerdictHistoryView.class);
        assertThat(words(find(RevisionHistory.class).single())).containsPattern(published);
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

    @Test
    void tellsTheHistoryOfAClaim() {
        RevisionDetails first = submit("It was in 2017.", 0);
        decisions.giveBack(claim, first.id(), "Sure?");
        submit("It was in 2018.", 1);

        navigate("claims/" + claim + "/history", VerdictHistoryView.class);

        assertThat(words(find(RevisionHistory.class).single()))
                .contains("Revision 2", "Revision 1", "Sure?", first.hash().hex())
                .contains("The office confirms it.");
    }

    private void open() {
        navigate("approvals/" + claim, ApprovalsView.class);
    }

    private RevisionDetails submit(String words, int basedOn) {
        var answer = SomeClaim.answer(words);
        return ((RevisionOutcome.Made)
                        people.as(
                                reviewer,
                                () -> verdicts.submit(claim, WorkingCopy.unkept(answer, basedOn))))
                .revision();
    }

    private void approve(RevisionDetails revision) {
        decisions.approve(claim, revision.id(), revision.hash());
    }

    private void publish(RevisionDetails revision, String url) {
        approve(revision);
        decisions.publish(claim, revision.id(), Optional.of(url));
    }

    private TextField address() {
        return find(TextField.class).withCaption("Address").single();
    }

    private RevisionDetails latest() {
        return verdicts.of(claim).map(VerdictDetails::latest).orElseThrow();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
