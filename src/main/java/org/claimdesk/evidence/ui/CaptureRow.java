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
import org.claimdesk.evidence.PendingCapture;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobWords;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Watching;

/** A page on its way to the desk, or why it did not come. It leaves when the page is there. */
class CaptureRow extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient PendingCapture capture;
    private final Runnable arrived;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Div buttons = new Div();
    private final transient Watching<JobStatus> job;
    private boolean left;

    CaptureRow(EvidenceScreens screens, PendingCapture capture, Runnable arrived) {
        this.screens = screens;
        this.capture = capture;
        this.arrived = arrived;
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", text("capture.progress", address()));
        Span page = new Span(address());
        page.addClassName("capture-address");
        if (capture.restriction().isPresent()) {
            page.add(new RestrictedChip());
        }
        words.getElement().setAttribute("role", "status");
        words.addClassName("small");
        buttons.addClassName("capture-buttons");
        getContent().addClassNames("capture-row", "told-line");
        getContent().add(page, bar, words, buttons);
        job = Watching.by(this, this::listen, this::show);
        screens.jobs().status(capture.job()).ifPresent(this::show);
        if (capture.restriction().isPresent()) {
            SightLosses.watch(this, screens.restrictions(), this::forget);
        }
    }

    /** Its address may not go on standing here for somebody who is off its list. */
    private void forget() {
        if (screens.captures().pending().stream().noneMatch(one -> one.id().equals(capture.id()))) {
            leave();
        }
    }

    private String address() {
        return capture.address().toString();
    }

    private Optional<Runnable> listen(Consumer<JobStatus> told) {
        Runnable end = screens.jobs().watch(capture.job(), told)::close;
        screens.jobs().status(capture.job()).ifPresent(told);
        return Optional.of(end);
    }

    private void show(JobStatus status) {
        if (left) {
            return;
        }
        JobWords said = status.reason() == null ? status.progress().words() : status.reason();
        words.setText(said == null ? "" : text(said.key(), said.arguments().toArray()));
        bar.setVisible(!status.state().isEnded());
        buttons.removeAll();
        switch (status.state()) {
            case QUEUED, RUNNING ->
                    buttons.add(
                            button(
                                    "capture.cancel",
                                    "capture.cancel.of",
                                    () -> screens.jobs().cancel(capture.job())));
            case DONE -> {
                leave();
                Notices.success(text("capture.done", address()));
                arrived.run();
            }
            case CANCELLED -> {
                leave();
                screens.captures().putAway(capture.id());
            }
            case FAILED ->
                    buttons.add(
                            button("capture.retry", "capture.retry.of", this::retry),
                            button("capture.put-away", "capture.put-away.of", this::putAway));
        }
    }

    private void retry() {
        screens.jobs().retry(capture.job());
        job.anew();
    }

    private void putAway() {
        screens.captures().putAway(capture.id());
        leave();
    }

    private void leave() {
        left = true;
        job.end();
        removeFromParent();
    }

    private Button button(String key, String label, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.setAriaLabel(text(label, address()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
