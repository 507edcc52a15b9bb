package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.Written;
import org.claimdesk.Written.Part;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.EmbargoDetails;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.ui.ApprovalQueue;
import org.claimdesk.verdict.ui.DecisionPane;
import org.claimdesk.verdict.ui.RevisionHistory;
import org.junit.jupiter.api.Test;

/** What an editor may not publish yet. */
@OnDatabase
class EmbargoInApprovalsTest extends DeskWithASubmission {

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
        assertThat(publishNow().isEnabled()).isFalse();
        assertThat(words(find(Dialog.class).single()))
                .contains("It is under embargo until 5 Jan 2099, 10:00. Publish it afterwards");
        Written.parts(find(DateTimePicker.class).single(), Part.NONE, Part.NONE);
        assertThat(words(find(Dialog.class).single())).doesNotContain("by itself");
        press("Lift the embargo");

        assertThat(latest().notBefore()).isEmpty();
        assertThat(latest().state()).isEqualTo(RevisionState.APPROVED);
        navigate("claims/" + claim + "/history", VerdictHistoryView.class);
        assertThat(words(find(RevisionHistory.class).single()))
                .contains("Embargo set until 5 Jan 2099, 10:00", "Embargo lifted");
    }

    @Test
    void offersTheEmbargoOfAnEarlierRevisionAgain() {
        approve(submit("It was in 2017.", 0));
        open();
        press("Publish");
        test(find(DateTimePicker.class).single()).setValue(LocalDateTime.of(2099, 1, 5, 10, 0));
        press("Set the embargo");
        approve(submit("It was in 2018.", 1));
        open();

        press("Publish");

        assertThat(words(find(Dialog.class).single()))
                .contains("An earlier revision was under embargo until 5 Jan 2099, 10:00.");
        assertThat(find(Button.class).withText("Publish now").exists()).isFalse();
        press("Set the embargo");
        assertThat(latest().notBefore()).contains(Instant.parse("2099-01-05T10:00:00Z"));
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
        assertThat(publishNow().isEnabled()).isFalse();
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
        navigate("claims/" + claim + "/history", VerdictHistoryView.class);
        assertThat(words(find(RevisionHistory.class).single()))
                .containsSubsequence(
                        "Embargo set until 5 Jan 2099",
                        "https://example.org/checks/8",
                        "\u201cWrong year.\u201d");
    }

    @Test
    void tellsInTheListUntilWhenInTheZoneOfWhoeverLooks() {
        RevisionDetails approved = submit("It was in 2017.", 0);
        approve(approved);
        embargo(approved, Instant.parse("2099-01-05T10:00:00Z"));
        Times.show(UI.getCurrent(), ZoneId.of("Asia/Tokyo"));

        open();
        assertThat(inQueue()).contains("Embargo until 5 Jan 2099, 19:00");

        decisions.embargo(
                claim,
                approved.id(),
                new EmbargoDetails(Optional.empty(), Optional.empty(), Optional.empty()));
        open();
        assertThat(inQueue()).doesNotContain("Embargo");
    }

    @Test
    void offersToPublishOnceTheEmbargoIsOver() {
        RevisionDetails approved = submit("It was in 2017.", 0);
        approve(approved);
        embargo(approved, Instant.parse("2020-01-05T10:00:00Z"));
        open();

        press("Publish");
        assertThat(words(find(Dialog.class).single())).doesNotContain("It is under embargo");
        press("Publish now");

        assertThat(latest().state()).isEqualTo(RevisionState.PUBLISHED);
    }

    private void embargo(RevisionDetails approved, Instant end) {
        decisions.embargo(
                claim,
                approved.id(),
                new EmbargoDetails(Optional.of(end), Optional.empty(), Optional.empty()));
    }

    private String inQueue() {
        return words(
                find(Anchor.class, find(ApprovalQueue.class).single()).all().stream()
                        .filter(link -> link.getHref().endsWith(claim.toString()))
                        .findFirst()
                        .orElseThrow());
    }

    private Button publishNow() {
        return find(Button.class).withText("Publish now").single();
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
}
