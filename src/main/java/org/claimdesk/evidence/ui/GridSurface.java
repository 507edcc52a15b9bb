package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.Piece;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Selection;
import org.claimdesk.ui.CellsRequested;
import org.claimdesk.ui.SheetGrid;
import org.claimdesk.ui.TextAction;
import org.claimdesk.ui.TextMark;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook as grids; what stands in no cells is read as words. */
class GridSurface implements ReadingSurface {

    private final transient EvidenceScreens screens;
    private final DocumentDetails document;
    private final Div place = new Div();
    private final SheetGrid grid = new SheetGrid();
    private final TextSurface words;
    private final SheetHeadersLine headers;
    private @Nullable LayerDetails layer;
    private @Nullable Integer sheet;

    GridSurface(EvidenceScreens screens, DocumentDetails document) {
        this.screens = screens;
        this.document = document;
        words = new TextSurface(document.language());
        headers = new SheetHeadersLine(screens, grid::reload);
        place.addClassName("sheet-surface");
    }

    @Override
    public ReadingView view() {
        return ReadingView.GRID;
    }

    @Override
    public Component component() {
        return place;
    }

    @Override
    public void open(LayerDetails opened) {
        layer = opened;
        sheet = null;
        words.open(opened);
        grid.setMarksUrl(EvidencePaths.marks(opened.id()));
    }

    @Override
    public void show(LayerPart part, String label) {
        LayerDetails opened = opened();
        sheet =
                Optional.of(part)
                        .filter(one -> one.locator() instanceof Locator.Cells)
                        .flatMap(one -> screens.sheets().at(opened.id(), one.end() - 1))
                        .orElse(null);
        place.removeAll();
        if (sheet == null) {
            words.show(part, label);
            place.add(words.component());
        } else {
            grid.setLabel(label, document.name());
            grid.setSheetUrl(EvidencePaths.sheet(opened.id(), sheet));
            headers.show(opened.id(), sheet);
            place.add(grid, headers);
        }
    }

    @Override
    public void showMark(EvidenceId id) {
        if (sheet == null) {
            words.showMark(id);
        } else {
            grid.showMark(id.toString());
        }
    }

    @Override
    public void showSpan(int start, int end) {
        if (sheet == null) {
            words.showSpan(start, end);
        } else {
            grid.showSpan(start, end);
        }
    }

    @Override
    public void choose(EvidenceId id) {
        if (sheet == null) {
            words.choose(id);
        } else {
            grid.choose(id.toString());
        }
    }

    @Override
    public void focus() {
        if (sheet == null) {
            words.focus();
        } else {
            grid.focusGrid();
        }
    }

    @Override
    public void refreshMarks() {
        if (sheet == null) {
            words.refreshMarks();
        } else {
            grid.refreshMarks();
        }
    }

    @Override
    public void offer(List<TextAction> actions) {
        words.offer(actions);
        grid.setActions(actions);
    }

    @Override
    public void addRequestListener(Consumer<SurfaceRequest> listener) {
        words.addRequestListener(listener);
        grid.addCellsRequestedListener(
                request -> {
                    if (sheet != null) {
                        listener.accept(new Asked(grid, request, sheet));
                    }
                });
    }

    @Override
    public void addChosenListener(Consumer<EvidenceId> listener) {
        words.addChosenListener(listener);
        grid.addCellsClickedListener(click -> listener.accept(EvidenceId.of(click.id())));
    }

    private LayerDetails opened() {
        if (layer == null) {
            throw new IllegalStateException("No text of %s was opened".formatted(document.id()));
        }
        return layer;
    }

    private record Asked(SheetGrid grid, CellsRequested request, int sheet)
            implements SurfaceRequest {

        @Override
        public String action() {
            return request.action();
        }

        @Override
        public List<Selection> selections() {
            return List.of();
        }

        @Override
        public List<Piece> pieces() {
            return request.ranges().stream()
                    .<Piece>map(
                            one ->
                                    new Piece.Cells(
                                            sheet,
                                            CellRange.parse(one.range()),
                                            one.first(),
                                            one.last()))
                    .toList();
        }

        @Override
        public void accept(TextMark mark, Runnable then) {
            grid.accept(mark);
            then.run();
        }

        @Override
        public void refuse() {
            grid.refreshMarks();
        }
    }
}
