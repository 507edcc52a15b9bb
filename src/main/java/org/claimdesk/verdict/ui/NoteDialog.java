package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.claimdesk.verdict.Decisions;

/** Asks for the words that go with a return or a withdrawal. */
class NoteDialog extends Dialog {

    /** What the dialog says. */
    record Words(String title, String what, String label, String action) {

        static Words of(String decision) {
            String key = "verdict." + decision + ".dialog.";
            return new Words(
                    text(key + "title"),
                    text(key + "what"),
                    text(key + "label"),
                    text(key + "action"));
        }
    }

    NoteDialog(Words words, Consumer<String> done) {
        setHeaderTitle(words.title());
        setWidth("min(520px, 94vw)");
        TextArea note = new TextArea(words.label());
        note.setWidthFull();
        note.setRequired(true);
        note.setMaxLength(Decisions.MAX_NOTE);
        note.setMinRows(3);
        add(new Paragraph(words.what()), note);
        Button action =
                new Button(
                        words.action(),
                        click -> {
                            if (note.getValue().isBlank()) {
                                note.setErrorMessage(text("verdict.refusal.no-note"));
                                note.setInvalid(true);
                                note.focus();
                            } else {
                                close();
                                done.accept(note.getValue());
                            }
                        });
        action.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(text("ui.cancel"), click -> close());
        getFooter().add(cancel, action);
        note.focus();
    }
}
