package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.ui.DayField;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.RevisionDetails;

/** Asks when and where a revision goes public, and what the public is told of a correction. */
class PublishDialog extends Dialog {

    /**
     * @param onlyEmbargo to be published later, after the embargo
     */
    record Wish(
            Optional<String> url, Optional<Instant> notBefore, String note, boolean onlyEmbargo) {}

    private final TextField url = new TextField(text("verdict.publish.url"));
    private final DateTimePicker notBefore = new DateTimePicker(text("verdict.publish.not-before"));
    private final TextArea note = new TextArea(text("verdict.publish.note"));
    private final boolean isCorrection;
    private final transient Consumer<Wish> done;

    PublishDialog(RevisionDetails revision, boolean isCorrection, Consumer<Wish> done) {
        this.isCorrection = isCorrection;
        this.done = done;
        setHeaderTitle(
                text(
                        isCorrection ? "verdict.publish.correction.title" : "verdict.publish.title",
                        revision.number()));
        setWidth("min(560px, 94vw)");
        url.setPlaceholder("https://");
        url.setHelperText(text("verdict.publish.url.help"));
        notBefore.setDatePickerI18n(DayField.written());
        notBefore.setHelperText(text("verdict.publish.not-before.help", Times.zone().getId()));
        revision.notBefore()
                .map(until -> LocalDateTime.ofInstant(until, Times.zone()))
                .ifPresent(notBefore::setValue);
        note.setHelperText(text("verdict.publish.note.help"));
        note.setMaxLength(Decisions.MAX_NOTE);
        note.setVisible(isCorrection);
        Div form = new Div(url, notBefore, note);
        form.addClassName("form");
        add(new Paragraph(text("verdict.publish.what")), form);
        Button publish = new Button(text("verdict.publish.now"), click -> end(false));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button later = new Button(text("verdict.publish.embargo-only"), click -> end(true));
        Button cancel = new Button(text("ui.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, later, publish);
    }

    private void end(boolean onlyEmbargo) {
        if (isCorrection && !onlyEmbargo && note.isEmpty()) {
            note.setErrorMessage(text("verdict.refusal.no-note"));
            note.setInvalid(true);
            note.focus();
            return;
        }
        close();
        done.accept(
                new Wish(
                        Optional.of(url.getValue().strip()).filter(words -> !words.isEmpty()),
                        Optional.ofNullable(notBefore.getValue())
                                .map(time -> time.atZone(Times.zone()).toInstant()),
                        note.getValue(),
                        onlyEmbargo));
    }
}
