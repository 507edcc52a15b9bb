package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.shared.TextRules;
import org.claimdesk.ui.DayTimeField;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.EmbargoDetails;
import org.claimdesk.verdict.PublicationDetails;
import org.claimdesk.verdict.Refusal;
import org.claimdesk.verdict.RevisionDetails;

/**
 * Asks when and where a revision goes public, and what the public is told of a correction. One
 * thing is done at a time: an embargo is set or lifted, or the revision is published. Stays open
 * where that is refused, so that nothing written is lost.
 */
class PublishDialog extends Dialog {

    /** What can be asked for; each answers why it was refused, or nothing where it was done. */
    interface Actions {

        List<Refusal> embargo(EmbargoDetails wanted);

        List<Refusal> publish(Optional<String> url, String note);
    }

    private final TextField url = new TextField(text("verdict.publish.url"));
    private final DayTimeField notBefore = new DayTimeField(text("verdict.publish.not-before"));
    private final TextArea note = new TextArea(text("verdict.publish.note"));
    private final Div later = new Div();
    private final Div refused = new Div();
    private final OnceButton publish = new OnceButton(text("verdict.publish.now"), this::publish);
    private final OnceButton embargo = new OnceButton("", this::embargo);
    private final transient RevisionDetails revision;
    private final transient Optional<Instant> overtaken;
    private final boolean isCorrection;
    private final transient Clock clock;
    private final transient Actions actions;

    /**
     * @param stands what is public and would be corrected
     * @param overtaken an embargo of an earlier revision, which this one does not have by itself
     * @param clock says whether the embargo is over
     */
    PublishDialog(
            RevisionDetails revision,
            Optional<RevisionDetails> stands,
            Optional<Instant> overtaken,
            Clock clock,
            Actions actions) {
        this.revision = revision;
        this.clock = clock;
        this.actions = actions;
        isCorrection = stands.isPresent();
        setHeaderTitle(
                text(
                        isCorrection ? "verdict.publish.correction.title" : "verdict.publish.title",
                        revision.number()));
        setWidth("min(560px, 94vw)");
        url.setPlaceholder("https://");
        url.setHelperText(text("verdict.publish.url.help"));
        offered(stands).ifPresent(url::setValue);
        notBefore.setHelperText(text("verdict.publish.not-before.help", Times.zone().getId()));
        this.overtaken =
                overtaken.filter(
                        until -> revision.planned().isEmpty() && clock.instant().isBefore(until));
        revision.notBefore()
                .or(() -> this.overtaken)
                .map(until -> LocalDateTime.ofInstant(until, Times.zone()))
                .ifPresent(notBefore::setValue);
        revision.planned().flatMap(EmbargoDetails::note).ifPresent(note::setValue);
        note.setVisible(isCorrection);
        note.setRequired(isCorrection);
        url.addValueChangeListener(change -> offer());
        note.addValueChangeListener(change -> offer());
        notBefore.addValueChangeListener(change -> offer());
        note.setHelperText(text("verdict.publish.note.help"));
        note.setMaxLength(Decisions.MAX_NOTE);
        later.addClassNames("small", "muted");
        later.getElement().setAttribute("aria-live", "polite");
        Div form = new Div(url, notBefore, later, note, refused);
        form.addClassName("form");
        add(new Paragraph(text("verdict.publish.what")), form);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), embargo, publish);
        offer();
        url.setAutofocus(true);
    }

    /** What was kept with the embargo, or else where the public finds what is corrected. */
    private Optional<String> offered(Optional<RevisionDetails> stands) {
        return revision.planned()
                .flatMap(EmbargoDetails::url)
                .or(
                        () ->
                                stands.flatMap(RevisionDetails::publication)
                                        .flatMap(PublicationDetails::url));
    }

    /**
     * Another embargo has to be kept before anything can be published under it. Under one that
     * stands, what was written can be kept as well.
     */
    private void offer() {
        boolean isOther = !wanted().notBefore().equals(revision.notBefore());
        boolean isEmbargo = wanted().notBefore().isPresent();
        boolean isKept = revision.planned().filter(wanted()::equals).isPresent();
        embargo.setText(text(label(isOther, isEmbargo)));
        embargo.setVisible(isOther || isEmbargo && !isKept);
        publish.setVisible(!isOther);
        Optional<Instant> stands = revision.notBefore().filter(clock.instant()::isBefore);
        publish.setEnabled(stands.isEmpty());
        later.setText(
                Stream.of(
                                stands.filter(until -> !isOther).map(PublishDialog::notYet),
                                overtaken
                                        .filter(
                                                until ->
                                                        wanted().notBefore()
                                                                .equals(Optional.of(until)))
                                        .map(
                                                until ->
                                                        text(
                                                                "verdict.publish.embargo-before",
                                                                Times.format(until))),
                                Optional.of(text("verdict.publish.embargo-then"))
                                        .filter(words -> isEmbargo))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")));
    }

    private static String notYet(Instant until) {
        return text("verdict.publish.embargo-stands", Times.format(until));
    }

    private static String label(boolean isOther, boolean isEmbargo) {
        if (!isOther) {
            return "verdict.publish.embargo-keep";
        }
        return isEmbargo ? "verdict.publish.embargo-set" : "verdict.publish.embargo-lift";
    }

    private EmbargoDetails wanted() {
        return new EmbargoDetails(
                Optional.ofNullable(notBefore.getValue())
                        .map(time -> time.atZone(Times.zone()).toInstant()),
                written(url.getValue()),
                written(note.getValue()));
    }

    private static Optional<String> written(String words) {
        return Optional.of(words.strip()).filter(text -> !text.isEmpty());
    }

    private boolean embargo() {
        return !notBefore.mustBeMended() && end(actions.embargo(wanted()));
    }

    private boolean publish() {
        if (notBefore.mustBeMended()) {
            return false;
        }
        if (isCorrection && TextRules.showsNothing(note.getValue())) {
            note.setErrorMessage(text("verdict.refusal.no-note"));
            note.setInvalid(true);
            note.focus();
            return false;
        }
        return end(actions.publish(written(url.getValue()), note.getValue()));
    }

    private boolean end(List<Refusal> reasons) {
        refused.removeAll();
        if (reasons.isEmpty()) {
            close();
        } else {
            refused.add(
                    RefusalBox.of(text("verdict.publish.refused"), reasons, Set.of(), way -> {}));
        }
        return reasons.isEmpty();
    }
}
