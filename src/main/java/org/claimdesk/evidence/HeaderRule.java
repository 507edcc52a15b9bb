package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.evidence.SheetHeaders.Strip;
import org.claimdesk.extraction.SheetText;

/**
 * Which rows and columns of a sheet are its headers, unless a person says otherwise (decision
 * 0082).
 *
 * <ul>
 *   <li>The data begin with the first row of two or more cells of which one is a figure; years in
 *       equal steps are no figures. Where there is none, below the first row of two or more cells.
 *   <li>Header rows are up to {@value #MOST_ROWS} rows without figures right above the data. One
 *       word alone is a title and no header, unless it is merged over some of the columns.
 *   <li>The header column is the first one that holds words in at least half of the rows of data,
 *       if it lies left of all columns that mostly hold figures other than years in equal steps, or
 *       whose first cell of data is such a figure: what stands under a header is no header.
 * </ul>
 */
final class HeaderRule {

    static final int MOST_ROWS = 3;

    private static final int ROWS_LOOKED_AT = 100;

    private final SheetCells cells;
    private final List<Integer> filled;

    private HeaderRule(SheetCells cells) {
        this.cells = cells;
        filled = List.copyOf(new ArrayList<>(cells.filledRows(0, ROWS_LOOKED_AT)));
    }

    static SheetHeaders of(SheetCells cells) {
        return new HeaderRule(cells).find();
    }

    private SheetHeaders find() {
        int data = firstRowOfData();
        if (data >= filled.size()) {
            return SheetHeaders.NONE;
        }
        return new SheetHeaders(headerRows(data), headerColumn(data));
    }

    /** Its place among the rows with words. */
    private int firstRowOfData() {
        for (int i = 0; i < filled.size(); i++) {
            if (row(i).size() >= 2 && holdsFigures(i)) {
                return i;
            }
        }
        for (int i = 0; i < filled.size(); i++) {
            if (row(i).size() >= 2) {
                return i + 1;
            }
        }
        return filled.size();
    }

    private Optional<Strip> headerRows(int data) {
        int last = data - 1;
        int first = data;
        while (first > 0
                && data - first < MOST_ROWS
                && (first == data || filled.get(first - 1) == filled.get(first) - 1)
                && (first != data || filled.get(first - 1) == filled.get(data) - 1)
                && isHeader(first - 1)) {
            first--;
        }
        return first == data
                ? Optional.empty()
                : Optional.of(new Strip(filled.get(first), filled.get(last)));
    }

    private boolean isHeader(int place) {
        List<SheetText.Cell> row = row(place);
        if (holdsFigures(place)) {
            return false;
        }
        if (row.size() >= 2) {
            return true;
        }
        int number = filled.get(place);
        return cells.mergedAt(number, row.getFirst().column())
                .filter(range -> range.firstColumn() > 0)
                .isPresent();
    }

    private Optional<Strip> headerColumn(int data) {
        Map<Integer, Integer> words = new HashMap<>();
        Map<Integer, Integer> figures = new HashMap<>();
        for (int i = data; i < filled.size(); i++) {
            for (SheetText.Cell cell : row(i)) {
                (Figures.isFigure(cell.in(cells.text())) ? figures : words)
                        .merge(cell.column(), 1, Integer::sum);
            }
        }
        int rows = filled.size() - data;
        int columns = cells.sheet().columns();
        for (int column = 0; column < columns; column++) {
            if (beginsWithFigure(data, column)) {
                return Optional.empty();
            }
            if (words.getOrDefault(column, 0) * 2 >= rows) {
                return Optional.of(new Strip(column, column));
            }
            if (figures.getOrDefault(column, 0) * 2 >= rows) {
                return holdsYears(data, column)
                        ? Optional.of(new Strip(column, column))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean beginsWithFigure(int data, int column) {
        return Figures.isFigure(cells.shown(filled.get(data), column)) && !holdsYears(data, column);
    }

    private boolean holdsYears(int data, int column) {
        return Figures.areYears(
                filled.subList(data, filled.size()).stream()
                        .map(row -> cells.shown(row, column))
                        .filter(Figures::isFigure)
                        .toList());
    }

    private boolean holdsFigures(int place) {
        List<String> figures =
                row(place).stream()
                        .map(cell -> cell.in(cells.text()))
                        .filter(Figures::isFigure)
                        .toList();
        return !figures.isEmpty() && !Figures.areYears(figures);
    }

    private List<SheetText.Cell> row(int place) {
        return cells.sheet().row(cells.text(), filled.get(place));
    }
}
