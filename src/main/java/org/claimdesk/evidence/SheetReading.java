package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetText;
import org.claimdesk.shared.LayerId;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Windows of sheets, for whoever may see the layer. */
@Service
class SheetReading {

    private final OpenSheets open;
    private final Sheets sheets;

    SheetReading(OpenSheets open, Sheets sheets) {
        this.open = open;
        this.sheets = sheets;
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<SheetWindow.Outline> outline(LayerId layer, int sheet) {
        return open.find(layer, sheet)
                .map(cells -> SheetWindow.outline(cells, headers(layer, sheet)));
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<List<SheetWindow.Row>> rows(LayerId layer, int sheet, CellRange window) {
        return open.find(layer, sheet).map(cells -> SheetWindow.rows(cells, window));
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<SheetWindow.Whole> whole(LayerId layer, int sheet, CellRange cell) {
        return open.find(layer, sheet)
                .map(
                        cells ->
                                SheetWindow.whole(
                                        cells,
                                        headers(layer, sheet),
                                        cell.firstRow(),
                                        cell.firstColumn()));
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<CellRange> place(LayerId layer, int sheet, int from, int to) {
        return open.find(layer, sheet).flatMap(cells -> place(cells, from, to));
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<CellRange> edge(LayerId layer, int sheet, CellRange cell, int down, int right) {
        return open.find(layer, sheet).map(cells -> new Edges(cells).from(cell, down, right));
    }

    private SheetHeaders headers(LayerId layer, int sheet) {
        return sheets.headers(layer, sheet).map(ChosenHeaders::headers).orElse(SheetHeaders.NONE);
    }

    private static Optional<CellRange> place(SheetCells cells, int from, int to) {
        return cell(cells, from)
                .map(
                        first ->
                                cell(cells, Math.max(from, to - 1))
                                        .map(last -> CellRange.between(first, last))
                                        .orElse(first));
    }

    private static Optional<CellRange> cell(SheetCells cells, int offset) {
        int row = cells.sheet().rowAt(offset);
        if (row < 0) {
            return Optional.empty();
        }
        List<SheetText.Cell> shown = cells.sheet().row(cells.text(), row);
        return shown.stream()
                .filter(cell -> cell.start() <= offset)
                .reduce((before, cell) -> cell)
                .or(() -> shown.stream().findFirst())
                .map(cell -> CellRange.cell(row, cell.column()));
    }
}
