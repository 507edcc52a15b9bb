package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.verdict.PublicationDetails;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.ui.ApprovalQueue;
import org.junit.jupiter.api.Test;

/** What an editor publishes, corrects and withdraws in approvals. */
@OnDatabase
class PublishingInApprovalsTest extends DeskWithASubmission {

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
    void correctsAndWithdrawsWithAPublicNote() {
        RevisionDetails first = submit("It was in 2017.", 0);
        approve(first);
        decisions.publish(claim, first.id(), Optional.empty());
        submit("It was in 2018.", 1);
        open();

        press("Approve");
        press("Publish as a correction");
        assertThat(find(TextArea.class).withCaption("Public note").single().isRequired()).isTrue();
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
}
