package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobWords;
import org.claimdesk.shared.JobId;
import org.claimdesk.ui.Watching;

/**
 * Verifies many passages in the background: the buttons that begin it, how far it is with its
 * counts as they come, and the way to end it. Whoever opens the screen meanwhile sees the same.
 */
@StyleSheet("claimdesk/evidence/verification.css")
public class VerificationRun extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient VerificationScope scope;
    private final transient Runnable ended;
    private final Div buttons = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button cancel = new Button(text("evidence.run.cancel"));
    private final transient Watching<JobStatus> watching;
    private transient Optional<JobId> job;

    /**
     * @param ended told when passages have been verified, also where somebody ended that
     */
    VerificationRun(EvidenceScreens screens, VerificationScope scope, Runnable ended) {
        this(screens, scope, ended, false);
    }

    private VerificationRun(
            EvidenceScreens screens, VerificationScope scope, Runnable ended, boolean freshOnly) {
        this.screens = screens;
        this.scope = scope;
        this.ended = ended;
        job = screens.runs().running(scope);
        watching = Watching.by(this, this::listen, this::show);
        if (!freshOnly) {
            buttons.add(begin("evidence.run.begin", "evidence.run.begin.what", false));
        }
        buttons.add(begin("evidence.run.begin-fresh", "evidence.run.begin-fresh.what", true));
        buttons.addClassName("card-actions");
        bar.getElement().setAttribute("aria-label", text("evidence.run.progress"));
        words.addClassName("small");
        words.getElement().setAttribute("role", "status");
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
        cancel.addClickListener(click -> stop());
        getContent().addClassName("verification-run");
        getContent().add(buttons, bar, words, cancel);
        draw();
    }

    /** For what a person waits for anyway unless the bytes are read again. */
    static VerificationRun fresh(EvidenceScreens screens, VerificationScope scope, Runnable ended) {
        return new VerificationRun(screens, scope, ended, true);
    }

    /** Shown only while it runs: what begins it stands elsewhere. */
    static VerificationRun begunElsewhere(
            EvidenceScreens screens, VerificationScope scope, Runnable ended) {
        VerificationRun run = fresh(screens, scope, ended);
        run.buttons.removeAll();
        return run;
    }

    /**
     * @param fresh whether the bytes are read anew
     */
    void start(boolean fresh) {
        job = Optional.of(screens.runs().start(scope, fresh));
        words.setText(text("evidence.run.waits"));
        draw();
        watching.anew();
    }

    private Button begin(String key, String what, boolean fresh) {
        Button button = new Button(text(key), click -> start(fresh));
        button.setTooltipText(text(what));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Optional<Runnable> listen(Consumer<JobStatus> told) {
        return job.map(id -> screens.jobs().watch(id, told)::close);
    }

    private void show(JobStatus status) {
        bar.setIndeterminate(status.progress().total() == 0);
        bar.setValue(status.progress().share());
        JobWords said = status.reason() == null ? status.progress().words() : status.reason();
        if (said != null) {
            words.setText(withRestricted(text(said.key(), said.arguments().toArray())));
        }
        if (status.state().isEnded() && job.isPresent()) {
            if (status.state() == JobState.CANCELLED) {
                words.setText(text("evidence.run.cancelled", words.getText()));
            }
            job = Optional.empty();
            draw();
            watching.end();
            ended.run();
        }
    }

    /** For who looks: what the job says of itself is for all, and counts nothing restricted. */
    private String withRestricted(String said) {
        long beside = job.map(id -> screens.runs().restricted(scope, id)).orElse(0L);
        return beside == 0 ? said : text("evidence.run.restricted", said, beside);
    }

    private void draw() {
        boolean runs = job.isPresent();
        buttons.setVisible(!runs);
        bar.setVisible(runs);
        cancel.setVisible(
                job.flatMap(screens.jobs()::status).filter(screens.jobs()::mayDecide).isPresent());
        cancel.setEnabled(true);
    }

    private void stop() {
        cancel.setEnabled(false);
        job.ifPresent(screens.jobs()::cancel);
    }
}
