package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;
import org.claimdesk.evidence.imports.DocumentImports;
import org.claimdesk.evidence.imports.ImportCounts;
import org.claimdesk.evidence.imports.ImportRun;
import org.claimdesk.evidence.imports.ImportRunId;
import org.claimdesk.evidence.imports.ImportState;
import org.claimdesk.evidence.imports.ImportWords;
import org.claimdesk.evidence.imports.Pace;
import org.jspecify.annotations.Nullable;

/** One import: how far it is, its files, and what can be done with all of them at once. */
class ImportCard extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final ImportRunId id;
    private final ImportSender sender;
    private final Runnable changed;
    private final transient Pace pace = new Pace();
    private final H3 name = new H3();
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Span ended = new Span();
    private final Button cancel;
    private final Button retry;
    private final Button files;
    private final Button putAway;
    private final Span noRetry = new Span(text("evidence.import.no-retry"));
    private final Select<FilesShown> choice = new Select<>();
    private final Div list = new Div();
    private Optional<ImportFiles> shown = Optional.empty();
    private transient ImportRun run;
    private transient @Nullable ImportCounts offered;

    /**
     * @param changed told when it was put away
     */
    ImportCard(EvidenceScreens screens, ImportRun run, ImportSender sender, Runnable changed) {
        this.screens = screens;
        this.run = run;
        this.sender = sender;
        this.changed = changed;
        id = run.id();
        cancel = button("evidence.import.cancel", this::cancelRest);
        retry = button("evidence.import.retry", this::retryFailed);
        files = button("evidence.import.files", this::toggleFiles);
        putAway = button("evidence.import.put-away", this::putAway);
        words.addClassName("progress-words");
        ended.addClassName("visually-hidden");
        ended.getElement().setAttribute("role", "status");
        choice.setLabel(text("evidence.import.show"));
        choice.setItemLabelGenerator(
                files -> nameOf("evidence.import.show", files, files.count(this.run.counts())));
        choice.addValueChangeListener(
                change ->
                        Optional.ofNullable(change.getValue())
                                .ifPresent(files -> shown.ifPresent(grid -> grid.show(files))));
        noRetry.addClassNames("small", "why");
        Div buttons = new Div(files, cancel, retry, putAway, noRetry);
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

    boolean isShowingFiles() {
        return shown.isPresent();
    }

    int failed() {
        return run.counts().failed();
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
            ended.setText(text("evidence.import.ended", ImportWords.name(run), words.getText()));
        }
    }

    private void draw() {
        ImportCounts counts = run.counts();
        String called = ImportWords.name(run);
        name.setText(called);
        bar.getElement().setAttribute("aria-label", text("evidence.import.bar", called));
        pace.note(screens.imports().now(), counts.settled());
        words.setText(
                ImportWords.of(counts, run.isOver() ? Optional.empty() : pace.left(counts.open())));
        bar.setVisible(!run.isOver());
        bar.setMax(Math.max(1, counts.total()));
        bar.setValue(counts.settled());
        cancel.setVisible(!run.isOver());
        int retriable = counts.failed() > 0 ? imports().countRetriable(id) : 0;
        retry.setVisible(retriable > 0);
        retry.setText(text("evidence.import.retry", retriable));
        noRetry.setVisible(counts.of(ImportState.FAILED) > 0 && retriable == 0 && run.isOver());
        putAway.setVisible(run.isOver());
        offer(counts);
    }

    /** Only what there is; what was chosen stays as long as it is among that. */
    private void offer(ImportCounts counts) {
        if (counts.equals(offered)) {
            return;
        }
        offered = counts;
        FilesShown now = choice.getValue();
        var there =
                Arrays.stream(FilesShown.values())
                        .filter(files -> files == FilesShown.ALL || files.count(counts) > 0)
                        .toList();
        choice.setItems(there);
        choice.setValue(there.contains(now) ? now : FilesShown.ALL);
        choice.setVisible(there.size() > 1);
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
            grid.show(choice.getValue());
            shown = Optional.of(grid);
            list.add(choice, grid);
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
