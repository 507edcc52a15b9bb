package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dialog.Dialog.DialogCloseActionEvent;
import com.vaadin.flow.component.textfield.TextArea;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.ui.WrittenDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class WrittenDialogTest extends ViewTest {

    @Autowired private Claims claims;

    private Dialog dialog;

    @BeforeEach
    void openANote() {
        var claim = claims.note(ClaimDescription.stating("Tin rose by half")).id();
        navigate("claims/" + claim, ClaimView.class);
        press("Add a note");
        dialog = find(WrittenDialog.class).single();
    }

    @Test
    void closesAtOnceWhereNothingIsWritten() {
        escape();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
    }

    @Test
    void asksBeforeItThrowsAwayWhatIsWritten() {
        test(find(TextArea.class, dialog).single()).setValue("She confirmed it.");

        escape();
        assertThat(dialog.isOpened()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void goesOnWithWhatIsWritten() {
        test(find(TextArea.class, dialog).single()).setValue("She confirmed it.");

        escape();
        test(find(ConfirmDialog.class).single()).cancel();

        assertThat(find(TextArea.class, dialog).single().getValue()).isEqualTo("She confirmed it.");
        assertThat(dialog.isCloseOnOutsideClick()).isFalse();
    }

    private void escape() {
        ComponentUtil.fireEvent(dialog, new DialogCloseActionEvent(dialog, true));
        roundTrip();
    }
}
