package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.evidence.CellContext.Heading;
import org.claimdesk.evidence.CellContext.Stored;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.StoredValue;

/** Reads what stands around a range of cells. */
final class SurroundingCells {

    private SurroundingCells() {}

    static CellContext of(SheetCells cells, CellRange range, ChosenHeaders chosen) {
        SheetHeaders headers = chosen.headers();
        List<Heading> columns = new ArrayList<>();
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            add(columns, CellRange.columnName(column), cells.columnHeading(headers, column));
        }
        List<Heading> rows = new ArrayList<>();
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            int here = row;
            if (headers.rows().stream().noneMatch(strip -> here <= strip.last())) {
                add(rows, Integer.toString(row + 1), cells.rowHeading(headers, row));
            }
        }
        if (headers.rows().stream().anyMatch(strip -> range.firstRow() <= strip.last())) {
            columns.clear(); // They are quoted themselves, or stand below what is.
        }
        if (headers.columns().stream().anyMatch(strip -> strip.contains(range.firstColumn()))) {
            rows.clear();
        }
        List<Stored> stored =
                cells.stored(range, CellContext.MOST + 1).stream()
                        .map(value -> new Stored(shown(cells, value), value))
                        .toList();
        return new CellContext(
                cells.ordinal(),
                range.on(cells.sheet().name()).range(),
                first(columns),
                first(rows),
                first(stored),
                columns.size() > CellContext.MOST
                        || rows.size() > CellContext.MOST
                        || stored.size() > CellContext.MOST,
                chosen);
    }

    private static String shown(SheetCells cells, StoredValue value) {
        CellRange cell = CellRange.parse(value.cell());
        return cells.shown(cell.firstRow(), cell.firstColumn());
    }

    private static void add(List<Heading> headings, String of, String words) {
        if (!words.isEmpty()) {
            headings.add(new Heading(of, words));
        }
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), CellContext.MOST));
    }
}
