package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.claimdesk.shared.TextRules;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.Refusal;

/**
 * Asks for the words that go with a return or a withdrawal. Stays open where the decision is
 * refused, so that they are not lost.
 */
class NoteDialog extends Dialog {

    /** What the dialog says. */
    record Words(String title, String what, String label, String action) {

        /** The words whose keys begin like that. */
        static Words of(String key, int revision) {
            return new Words(
                    text(key + "title", revision),
                    text(key + "what"),
                    text(key + "label"),
                    text(key + "action", revision));
        }
    }

    /**
     * @param decision answers why it was refused, or nothing where it was done
     */
    NoteDialog(Words words, Function<String, List<Refusal>> decision) {
        setHeaderTitle(words.title());
        setWidth("min(520px, 94vw)");
        TextArea note = new TextArea(words.label());
        note.setWidthFull();
        note.setRequired(true);
        note.setMaxLength(Decisions.MAX_NOTE);
        note.setMinRows(3);
        Div refused = new Div();
        add(new Paragraph(words.what()), note, refused);
        OnceButton action =
                new OnceButton(
                        words.action(),
                        () -> {
                            if (TextRules.showsNothing(note.getValue())) {
                                note.setErrorMessage(text("verdict.refusal.no-note"));
                                note.setInvalid(true);
                                note.focus();
                                return false;
                            }
                            return end(decision.apply(note.getValue()), refused);
                        });
        Button cancel = new Button(text("ui.cancel"), click -> close());
        getFooter().add(cancel, action);
        note.focus();
    }

    private boolean end(List<Refusal> reasons, Div refused) {
        refused.removeAll();
        if (reasons.isEmpty()) {
            close();
        } else {
            refused.add(
                    RefusalBox.of(text("verdict.decision.refused"), reasons, Set.of(), way -> {}));
        }
        return reasons.isEmpty();
    }
}
