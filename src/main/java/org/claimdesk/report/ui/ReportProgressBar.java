package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobWords;
import org.jspecify.annotations.Nullable;

/** How far a report is, what is being done just now, and the way to end it. */
class ReportProgressBar extends Composite<Div> {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span(text("report.waits"));

    /**
     * @param cancel null for whoever may not
     */
    ReportProgressBar(String title, @Nullable Runnable cancel) {
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", text("report.progress.of", title));
        words.addClassName("small");
        getContent().addClassName("report-progress");
        getContent().add(bar, words);
        if (cancel != null) {
            getContent().add(cancelling(title, cancel));
        }
    }

    void show(JobStatus job) {
        bar.setIndeterminate(job.progress().total() == 0);
        bar.setValue(job.progress().share());
        JobWords said = job.reason() == null ? job.progress().words() : job.reason();
        if (said != null) {
            words.setText(text(said.key(), said.arguments().toArray()));
        }
    }

    private static Button cancelling(String title, Runnable cancel) {
        Button button = new Button(text("report.cancel"));
        button.setAriaLabel(text("report.cancel.of", title));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClickListener(
                click -> {
                    // What is being laid out is finished first, which may take seconds.
                    button.setEnabled(false);
                    button.setText(text("report.cancelling"));
                    cancel.run();
                });
        return button;
    }
}
