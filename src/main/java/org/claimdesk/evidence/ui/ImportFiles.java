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
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataGenerator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.imports.DocumentImports;
import org.claimdesk.evidence.imports.ImportRunId;
import org.claimdesk.evidence.imports.ImportState;
import org.claimdesk.evidence.imports.ImportWords;
import org.claimdesk.evidence.imports.ImportedFile;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.NarrowGrid;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of an import, loaded as the list is scrolled. While they move, only the rows that say
 * something else are drawn again: a button that is being pressed, or has the keyboard, stays.
 */
class ImportFiles extends Grid<ImportedFile> {

    private final transient EvidenceScreens screens;
    private final ImportRunId run;
    private final ImportSender sender;
    private final Runnable changed;
    private final transient TreeMap<Integer, Drawn> drawn = new TreeMap<>();
    private Set<ImportState> states = Set.of();
    private int count;

    /** What a row says. */
    private record Drawn(ImportedFile file, boolean sending) {}

    /**
     * @param changed told when a file was cancelled here
     */
    ImportFiles(EvidenceScreens screens, ImportRunId run, ImportSender sender, Runnable changed) {
        this.screens = screens;
        this.run = run;
        this.sender = sender;
        this.changed = changed;
        addClassName("import-files");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", text("evidence.import.files.of"));
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::file).setHeader(text("evidence.list.name")).setFlexGrow(1);
        var size =
                addColumn(file -> Formats.size(file.size()))
                        .setHeader(text("evidence.list.size"))
                        .setAutoWidth(true)
                        .setFlexGrow(0);
        var standing =
                addComponentColumn(this::standing)
                        .setHeader(text("evidence.list.state"))
                        .setWidth("13rem")
                        .setFlexGrow(0);
        NarrowGrid.leaveOut(this, List.of(), List.of(size, standing));
        setItems(
                new CallbackDataProvider<ImportedFile, Void>(
                        query -> files(query.getOffset(), query.getLimit()).stream(),
                        query -> count = imports().count(run, states),
                        ImportedFile::ordinal));
        addDataGenerator(new Rows());
    }

    void show(FilesShown files) {
        states = files.states();
        getDataProvider().refreshAll();
    }

    void refresh() {
        if (!states.isEmpty() || imports().count(run, states) != count) {
            getDataProvider().refreshAll();
        } else if (!drawn.isEmpty()) {
            // Without a choice of states, files stand at their ordinals.
            int first = drawn.firstKey();
            for (ImportedFile file : files(first, drawn.lastKey() - first + 1)) {
                Drawn before = drawn.get(file.ordinal());
                if (before != null && !before.equals(new Drawn(file, isSending(file)))) {
                    getDataProvider().refreshItem(file);
                }
            }
        }
    }

    private List<ImportedFile> files(int offset, int limit) {
        return imports().files(run, states, offset, limit);
    }

    private boolean isSending(ImportedFile file) {
        return file.state() == ImportState.WAITING && sender.isOnItsWay(run, file.ordinal());
    }

    private DocumentImports imports() {
        return screens.imports().imports();
    }

    /** Keeps which rows the browser has. */
    private class Rows implements DataGenerator<ImportedFile> {

        @Override
        public void generateData(ImportedFile file, ObjectNode row) {
            drawn.put(file.ordinal(), new Drawn(file, isSending(file)));
        }

        @Override
        public void destroyData(ImportedFile file) {
            drawn.remove(file.ordinal());
        }

        @Override
        public void destroyAllData() {
            drawn.clear();
        }
    }

    private Component file(ImportedFile file) {
        Div cell = new Div();
        cell.addClassName("name-cell");
        int folder = file.name().lastIndexOf('/');
        String name = file.name().substring(folder + 1);
        cell.add(
                file.document()
                        .<Component>map(id -> new Anchor(EvidencePaths.document(id), name))
                        .orElseGet(() -> new Span(name)));
        if (folder > 0) {
            cell.add(line(text("evidence.import.in-folder", file.name().substring(0, folder))));
        }
        if (file.wasThere()) {
            cell.add(line(there(file, name)));
        }
        ImportWords.brief(file).ifPresent(reason -> cell.add(line(reason)));
        Div narrow = new Div(new Span(Formats.size(file.size())), standing(file));
        narrow.addClassName("when-narrow");
        cell.add(narrow);
        return cell;
    }

    /** By which name it was here, where that is another one. */
    private static String there(ImportedFile file, String name) {
        return file.documentName()
                .filter(other -> !other.equals(name))
                .map(other -> text("evidence.import.was-there.as", other))
                .orElseGet(() -> text("evidence.import.was-there"));
    }

    private Component standing(ImportedFile file) {
        Div cell = new Div(new ImportChip(file.state(), isSending(file)));
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
                            imports().cancel(run, file);
                            sender.drop(run, file.ordinal());
                            changed.run();
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
