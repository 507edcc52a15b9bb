package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import org.claimdesk.evidence.imports.DocumentImports;
import org.claimdesk.evidence.imports.ImportCounts;
import org.claimdesk.evidence.imports.ImportRun;
import org.claimdesk.evidence.imports.ImportRunId;
import org.claimdesk.evidence.imports.ImportState;
import org.claimdesk.evidence.imports.ImportWords;
import org.claimdesk.evidence.imports.Pace;

/** One import: how far it is, its files, and what can be done with all of them at once. */
class ImportCard extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final ImportRunId id;
    private final ImportSender sender;
    private final Runnable changed;
    private final transient Pace pace = new Pace();
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Span ended = new Span();
    private final Button cancel;
    private final Button retry;
    private final Button files;
    private final Button putAway;
    private final Checkbox onlyFailed = new Checkbox(text("evidence.import.only-failed"));
    private final Div list = new Div();
    private Optional<ImportFiles> shown = Optional.empty();
    private transient ImportRun run;

    /**
     * @param changed told when it was put away
     */
    ImportCard(EvidenceScreens screens, ImportRun run, ImportSender sender, Runnable changed) {
        this.screens = screens;
        this.run = run;
        this.sender = sender;
        this.changed = changed;
        id = run.id();
        H3 name = new H3(run.name());
        cancel = button("evidence.import.cancel", this::cancelRest);
        retry = button("evidence.import.retry", this::retryFailed);
        files = button("evidence.import.files", this::toggleFiles);
        putAway = button("evidence.import.put-away", this::putAway);
        bar.getElement().setAttribute("aria-label", text("evidence.import.bar", run.name()));
        words.addClassName("progress-words");
        ended.addClassName("visually-hidden");
        ended.getElement().setAttribute("role", "status");
        onlyFailed.addValueChangeListener(
                change -> shown.ifPresent(grid -> grid.onlyFailed(change.getValue())));
        Div buttons = new Div(files, cancel, retry, putAway);
        buttons.addClassName("actions");
        list.addClassName("import-list-of-files");
        getContent().addClassName("import-card");
        getContent().add(new Div(name, words), bar, ended, buttons, list);
        draw();
    }

    ImportRunId id() {
        return id;
    }

    boolean isOver() {
        return run.isOver();
    }

    /** Looks how far it is; what did not move is not drawn again. */
    void refresh() {
        ImportRun now = imports().get(id);
        boolean moved = !now.equals(run);
        boolean over = now.isOver() && !run.isOver();
        run = now;
        if (moved) {
            shown.ifPresent(ImportFiles::refresh);
        }
        draw();
        if (over) {
            ended.setText(text("evidence.import.ended", run.name(), words.getText()));
        }
    }

    private void draw() {
        ImportCounts counts = run.counts();
        pace.note(screens.imports().now(), counts.settled());
        words.setText(
                ImportWords.of(counts, run.isOver() ? Optional.empty() : pace.left(counts.open())));
        bar.setVisible(!run.isOver());
        bar.setMax(Math.max(1, counts.total()));
        bar.setValue(counts.settled());
        cancel.setVisible(!run.isOver());
        boolean canRetry =
                counts.of(ImportState.FAILED) > 0 || run.atServer() && counts.failed() > 0;
        retry.setVisible(canRetry);
        putAway.setVisible(run.isOver());
        onlyFailed.setVisible(counts.failed() > 0);
    }

    private void cancelRest() {
        sender.drop(id);
        imports().cancelRest(id);
        refresh();
    }

    private void retryFailed() {
        imports().retryFailed(id);
        refresh();
        changed.run();
    }

    private void putAway() {
        imports().putAway(id);
        changed.run();
    }

    private void toggleFiles() {
        if (shown.isPresent()) {
            list.removeAll();
            shown = Optional.empty();
        } else {
            ImportFiles grid = new ImportFiles(screens, id, sender, this::refresh);
            grid.onlyFailed(onlyFailed.getValue());
            shown = Optional.of(grid);
            list.add(onlyFailed, grid);
        }
        files.setText(
                text(shown.isPresent() ? "evidence.import.files.hide" : "evidence.import.files"));
        files.getElement().setAttribute("aria-expanded", Boolean.toString(shown.isPresent()));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private DocumentImports imports() {
        return screens.imports().imports();
    }
}
