package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.recognition.RecognitionDetails;
import org.claimdesk.evidence.recognition.RecognitionState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobWords;
import org.claimdesk.ui.Watching;

/** How far the recognition of a document's pictures is, and the ways to stop and begin it. */
class RecognitionLine extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient LayerScreens layers;
    private final transient DocumentDetails document;
    private final Runnable read;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Div buttons = new Div();
    private final transient Watching<JobStatus> watching;
    private boolean endedHere;

    /**
     * @param read shows what was recognised, when a person asks for that
     */
    RecognitionLine(EvidenceScreens screens, DocumentDetails document, Runnable read) {
        this.screens = screens;
        this.document = document;
        this.read = read;
        layers = screens.layers();
        watching = Watching.by(this, this::listen, this::hear);
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", text("evidence.recognition.progress"));
        buttons.addClassName("card-actions");
        getContent().addClassNames("recognition-line", "small");
        getContent().add(words, bar, buttons);
        draw();
    }

    private Optional<RecognitionDetails> now() {
        return layers.recognitions().of(document.id());
    }

    private Optional<Runnable> listen(Consumer<JobStatus> told) {
        return now().filter(found -> found.state() == RecognitionState.WORKING)
                .flatMap(RecognitionDetails::job)
                .map(job -> screens.jobs().watch(job, told)::close);
    }

    private void hear(JobStatus status) {
        if (status.state().isEnded()) {
            endedHere = true;
            draw();
            watching.end();
        } else {
            progress(status);
        }
    }

    private void progress(JobStatus status) {
        bar.setIndeterminate(status.progress().total() == 0);
        bar.setValue(status.progress().share());
        JobWords said = status.progress().words();
        words.setText(
                said == null
                        ? text("evidence.recognition.waits")
                        : text(said.key(), said.arguments().toArray()));
    }

    private void draw() {
        Optional<RecognitionDetails> found = now();
        boolean works = found.filter(now -> now.state() == RecognitionState.WORKING).isPresent();
        bar.setVisible(works);
        words.setText(found.map(this::said).orElse(""));
        found.filter(now -> works)
                .flatMap(RecognitionDetails::job)
                .flatMap(screens.jobs()::status)
                .ifPresent(this::progress);
        buttons.removeAll();
        if (endedHere && found.filter(now -> now.state() == RecognitionState.DONE).isPresent()) {
            buttons.add(button("evidence.recognition.read", read));
        }
        if (screens.mayGather()) {
            found.ifPresent(this::addButtons);
        }
        setVisible(found.filter(now -> !words.getText().isEmpty()).isPresent());
    }

    private String said(RecognitionDetails found) {
        String languages = LayerTexts.names(found.languages());
        return switch (found.state()) {
            case CHOSEN -> "";
            case WORKING -> text("evidence.recognition.waits");
            case DONE -> text("evidence.recognition.done", languages);
            case NOTHING -> text("evidence.recognition.nothing", languages);
            case STOPPED ->
                    text(
                            "evidence.recognition.stopped",
                            found.obstacle()
                                    .map(why -> text(why.key(), document.name()))
                                    .orElse(""));
        };
    }

    private void addButtons(RecognitionDetails found) {
        if (found.state() == RecognitionState.WORKING) {
            if (layers.recognitions().mayCancel(found)) {
                buttons.add(
                        button(
                                "evidence.recognition.stop",
                                () -> layers.recognitions().cancel(document.id())));
            }
            return;
        }
        layers.recognitions()
                .program()
                .ifPresent(
                        program ->
                                buttons.add(
                                        button(
                                                "evidence.recognition.again",
                                                () ->
                                                        new RecogniseDialog(
                                                                        layers,
                                                                        document,
                                                                        program,
                                                                        this::begun)
                                                                .open())));
    }

    private void begun() {
        draw();
        watching.anew();
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
