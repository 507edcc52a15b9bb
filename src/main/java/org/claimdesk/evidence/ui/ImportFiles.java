package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataGenerator;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
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
 * The files of an import, loaded as the list is scrolled. The browser draws them, and while they
 * move only the rows that say something else change, in place: a button that is being pressed, or
 * has the keyboard, stays, and a press means its file however late it arrives.
 */
class ImportFiles extends Grid<ImportedFile> {

    private static final String STANDING =
            """
            <div class="line">
              <span class="chip ${item.tone}"><span class="shape" aria-hidden="true">${item.shape}</span><span>${item.state}</span></span>
              <vaadin-button theme="tertiary small" aria-label="${item.cancelOf}" ?hidden="${!item.cancelOf}"
                  @click="${cancelled}">${item.cancel}</vaadin-button>
            </div>
            """;

    private static final String NAME =
            """
            <div class="name-cell">
              ${item.href ? html`<a href="${item.href}">${item.name}</a>` : html`<span>${item.name}</span>`}
              ${item.lines.map(line => html`<span class="small why">${line}</span>`)}
              <div class="when-narrow"><span>${item.size}</span>%s</div>
            </div>
            """;

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
        addColumn(name()).setHeader(text("evidence.list.name")).setFlexGrow(1);
        var size =
                addColumn(file -> Formats.size(file.size()))
                        .setHeader(text("evidence.list.size"))
                        .setAutoWidth(true)
                        .setFlexGrow(0);
        var standing =
                addColumn(standing())
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
            // By ordinals: some may not be there for the person, so places tell nothing.
            for (ImportedFile file : imports().between(run, drawn.firstKey(), drawn.lastKey())) {
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

    private LitRenderer<ImportedFile> name() {
        return withStanding(LitRenderer.of(NAME.formatted(STANDING)))
                .withProperty(
                        "href", file -> file.document().map(EvidencePaths::document).orElse(""))
                .withProperty("name", ImportFiles::ownName)
                .withProperty("size", file -> Formats.size(file.size()))
                .withProperty("lines", ImportFiles::lines);
    }

    private LitRenderer<ImportedFile> standing() {
        return withStanding(LitRenderer.of(STANDING));
    }

    private LitRenderer<ImportedFile> withStanding(LitRenderer<ImportedFile> renderer) {
        return renderer.withProperty("shape", file -> ImportChip.shape(file.state()).symbol())
                .withProperty("tone", file -> ImportChip.tone(file.state()).className())
                .withProperty("state", file -> ImportChip.word(file.state(), isSending(file)))
                .withProperty("cancel", file -> text("evidence.reading.cancel"))
                .withProperty("cancelOf", ImportFiles::cancelOf)
                .withFunction("cancelled", this::cancel);
    }

    private void cancel(ImportedFile file) {
        imports().cancel(run, file);
        sender.drop(run, file.ordinal());
        changed.run();
    }

    private static String ownName(ImportedFile file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }

    private static List<String> lines(ImportedFile file) {
        List<String> lines = new ArrayList<>();
        int folder = file.name().lastIndexOf('/');
        if (folder > 0) {
            lines.add(text("evidence.import.in-folder", file.name().substring(0, folder)));
        }
        if (file.wasThere()) {
            lines.add(there(file, ownName(file)));
        }
        ImportWords.brief(file).ifPresent(lines::add);
        return lines;
    }

    /** By which name it was here, where that is another one. */
    private static String there(ImportedFile file, String name) {
        return file.documentName()
                .filter(other -> !other.equals(name))
                .map(other -> text("evidence.import.was-there.as", other))
                .orElseGet(() -> text("evidence.import.was-there"));
    }

    /** What its button to cancel is called, or nothing where there is nothing to cancel. */
    private static String cancelOf(ImportedFile file) {
        return switch (file.state()) {
            case WAITING, QUEUED, READING ->
                    file.wasThere() ? "" : text("evidence.import.cancel.of", file.name());
            case READY, LIMITED, FAILED, NOT_KEPT, LEFT_OUT -> "";
        };
    }
}
