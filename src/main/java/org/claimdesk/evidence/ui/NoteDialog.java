package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.NoteDraft;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.Remarks;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.TextRules;
import org.claimdesk.ui.DayField;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;

/** Takes down an interview, an observation or a calculation as evidence. */
class NoteDialog extends WrittenDialog {

    /** Who wants to know what was written. */
    interface Saving {
        void save(NoteDraft note, Stance stance, String remark);
    }

    private final Select<NoteKind> kind = new Select<>();
    private final TextField who = new TextField(text("evidence.note.who"));
    private final TextField how = new TextField(text("evidence.note.how"));
    private final TextArea words = new TextArea(text("evidence.note.text"));
    private final DayField date = new DayField(text("evidence.note.date"));
    private final StancePicker stance = new StancePicker(Stance.SUPPORTS);
    private final TextField remark = new TextField(text("evidence.remark"));
    private final Paragraph label = new Paragraph();
    private final Saving saving;

    /**
     * @param document from which the words are typed
     */
    NoteDialog(DocumentDetails document, Saving saving) {
        this(saving);
        setHeaderTitle(text("evidence.note.from", document.name()));
        label.setText(text("evidence.note.from.explained"));
        kind.setValue(NoteKind.OBSERVATION);
        kind.setVisible(false);
        words.setAutofocus(true);
    }

    NoteDialog(Saving saving) {
        this.saving = saving;
        setHeaderTitle(text("evidence.note.title"));
        setWidth("560px");
        kind.setLabel(text("evidence.note.kind"));
        kind.setItems(NoteKind.values());
        kind.setItemLabelGenerator(one -> nameOf("evidence.note", one));
        kind.addValueChangeListener(change -> askWhatTheKindNeeds());
        kind.setValue(NoteKind.INTERVIEW);
        who.setMaxLength(NoteDraft.LONGEST_CIRCUMSTANCE);
        how.setMaxLength(NoteDraft.LONGEST_CIRCUMSTANCE);
        how.setPlaceholder(text("evidence.note.how.example"));
        words.setMaxLength(NoteDraft.LONGEST);
        words.setMinHeight("140px");
        words.setRequiredIndicatorVisible(true);
        remark.setMaxLength(Remarks.LONGEST);
        label.setText(text("evidence.note.explained"));
        label.addClassNames("muted", "small");
        Div form = new Div(label, kind, who, how, date, words, stance, remark);
        form.addClassName("form");
        add(form);
        OnceButton save = new OnceButton(text("evidence.note.save"), this::save);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), save);
        who.setAutofocus(true);
    }

    /** Nobody else was there when something is reckoned; who was seen stands in the words. */
    private void askWhatTheKindNeeds() {
        boolean interview = kind.getValue() == NoteKind.INTERVIEW;
        who.setVisible(interview);
        who.setRequiredIndicatorVisible(interview);
        how.setVisible(interview);
    }

    private boolean save() {
        boolean interview = kind.getValue() == NoteKind.INTERVIEW;
        if (interview && TextRules.showsNothing(who.getValue())) {
            who.setErrorMessage(text("evidence.note.who.missing"));
            who.setInvalid(true);
            who.focus();
            return false;
        }
        if (TextRules.showsNothing(words.getValue())) {
            words.setErrorMessage(text("evidence.note.empty"));
            words.setInvalid(true);
            words.focus();
            return false;
        }
        if (date.mustBeMended()) {
            return false;
        }
        var draft =
                new NoteDraft(
                        kind.getValue(),
                        words.getValue(),
                        Optional.ofNullable(date.getValue()),
                        Optional.of(who.getValue()).filter(name -> interview),
                        Optional.of(how.getValue()).filter(way -> interview));
        close();
        saving.save(draft, stance.getValue(), remark.getValue());
        return true;
    }
}
