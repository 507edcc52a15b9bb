package org.claimdesk.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.Written;
import org.claimdesk.Written.Part;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.Claims;
import org.claimdesk.ui.DayTimeField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class NoteClaimDialogTest extends ViewTest {

    @Autowired private Claims claims;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void open() {
        UI.getCurrent().navigate("claims");
        press("Note a claim");
    }

    @Test
    void notesOneClaimWhereItIsPressedTwice() {
        state("Exports grew " + word);
        Button note = find(Button.class).withText("Note claim").last();

        note.click();
        note.click();

        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void refusesAStatementThatNobodySees() {
        state("\u200b\u00a0");
        press("Note claim");

        assertThat(statement().isInvalid()).isTrue();
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    @Test
    void notesNothingWhileTheDayItIsDueIsNone() {
        state("Exports grew " + word);
        DayTimeField due = find(DayTimeField.class).single();
        Written.parts(due, Part.bad("31.02.2027"), Part.good("10:00"));

        press("Note claim");
        assertThat(due.isInvalid()).isTrue();
        assertThat(noted()).isZero();
        Written.parts(due, Part.good("2027-02-28"), Part.good("10:00"));
        press("Note claim");

        assertThat(noted()).isEqualTo(1);
    }

    private int noted() {
        return claims.count(ClaimFilter.saying(word));
    }

    private TextArea statement() {
        return find(TextArea.class).withCaption("Statement").single();
    }

    private void state(String words) {
        test(statement()).setValue(words);
    }
}
