package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.Set;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.ImportRunId;
import org.claimdesk.evidence.ImportState;
import org.claimdesk.evidence.ImportWords;
import org.claimdesk.evidence.ImportedFile;
import org.claimdesk.ui.Formats;

/** The files of an import, loaded as the list is scrolled. */
class ImportFiles extends Grid<ImportedFile> {

    private static final Set<ImportState> FAILED = Set.of(ImportState.FAILED, ImportState.NOT_KEPT);

    private final transient EvidenceScreens screens;
    private final ImportRunId run;
    private final ImportSender sender;
    private Set<ImportState> states = Set.of();

    ImportFiles(EvidenceScreens screens, ImportRunId run, ImportSender sender) {
        this.screens = screens;
        this.run = run;
        this.sender = sender;
        addClassName("import-files");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", text("evidence.import.files.of"));
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::file).setHeader(text("evidence.list.name")).setFlexGrow(1);
        addColumn(file -> Formats.size(file.size()))
                .setHeader(text("evidence.list.size"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::standing)
                .setHeader(text("evidence.list.state"))
                .setWidth("13rem")
                .setFlexGrow(0);
        setItems(
                DataProvider.fromCallbacks(
                        query ->
                                screens
                                        .imports()
                                        .imports()
                                        .files(run, states, query.getOffset(), query.getLimit())
                                        .stream(),
                        query -> screens.imports().imports().count(run, states)));
    }

    void onlyFailed(boolean only) {
        states = only ? FAILED : Set.of();
        refresh();
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private Component file(ImportedFile file) {
        Div cell = new Div();
        cell.addClassName("name-cell");
        cell.add(
                file.document()
                        .<Component>map(id -> new Anchor(EvidencePaths.document(id), file.name()))
                        .orElseGet(() -> new Span(file.name())));
        if (file.wasThere()) {
            String there =
                    file.documentName()
                            .map(name -> text("evidence.import.was-there.as", name))
                            .orElseGet(() -> text("evidence.import.was-there"));
            cell.add(line(there));
        }
        ImportWords.reason(file).ifPresent(reason -> cell.add(line(reason)));
        return cell;
    }

    private Component standing(ImportedFile file) {
        boolean sending =
                file.state() == ImportState.WAITING && sender.isOnItsWay(run, file.ordinal());
        Div cell = new Div(new ImportChip(file.state(), sending));
        cell.addClassName("line");
        switch (file.state()) {
            case WAITING, QUEUED, READING -> {
                if (!file.wasThere()) {
                    cell.add(cancel(file));
                }
            }
            case READY, LIMITED, FAILED, NOT_KEPT, LEFT_OUT -> {}
        }
        return cell;
    }

    private Button cancel(ImportedFile file) {
        Button cancel =
                new Button(
                        text("evidence.reading.cancel"),
                        click -> {
                            screens.imports().imports().cancel(run, file);
                            sender.drop(run, file.ordinal());
                            refresh();
                        });
        cancel.setAriaLabel(text("evidence.import.cancel.of", file.name()));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return cancel;
    }

    private static Span line(String words) {
        Span line = new Span(words);
        line.addClassNames("small", "why");
        return line;
    }
}
