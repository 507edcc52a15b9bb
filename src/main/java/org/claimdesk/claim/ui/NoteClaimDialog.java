package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimDetails;

/** Writes a claim down before there is any text. */
class NoteClaimDialog extends Dialog {

    NoteClaimDialog(ClaimScreens screens, Consumer<ClaimDetails> noted) {
        setHeaderTitle(text("claim.note"));
        setWidth("600px");
        ClaimFields fields = new ClaimFields(screens);
        fields.showNothing();
        Button note =
                new Button(
                        text("claim.note.save"),
                        click ->
                                fields.description()
                                        .ifPresent(
                                                description -> {
                                                    close();
                                                    noted.accept(
                                                            screens.claims().note(description));
                                                }));
        note.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(text("claim.note.help")), fields);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), note);
    }
}
