package org.claimdesk.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetText;
import org.claimdesk.extraction.StoredValue;

/**
 * What the grid in the browser is told of a sheet, piece by piece. Rows and columns count from 0.
 */
final class SheetWindow {

    /** Rows and columns that a person looks at at a time are far fewer. */
    static final int MOST_ROWS = 400;

    static final int MOST_COLUMNS = 400;

    private static final int ROWS_MEASURED = 200;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 36;

    /** Bold words are wider by about one in so many characters. */
    private static final int BOLDER = 10;

    private static final int MOST_SHOWN = 400;
    private static final int MOST_MERGED = 2_000;

    private SheetWindow() {}

    /**
     * A sheet before any of its cells is fetched.
     *
     * @param widths of the columns in characters
     * @param merged as first row, first column, last row, last column
     * @param hiddenRows as first and last row
     * @param headerRows first and last of those that name the columns, if any do
     * @param apart whether stored values could not be laid over the text
     */
    record Outline(
            String name,
            int rows,
            int columns,
            int start,
            int end,
            String visibility,
            int frozenRows,
            int frozenColumns,
            List<Integer> widths,
            List<int[]> merged,
            List<int[]> hiddenRows,
            List<int[]> hiddenColumns,
            int[] headerRows,
            int[] headerColumns,
            boolean apart) {}

    /**
     * A cell with words.
     *
     * @param at column
     * @param start offset in the layer, with {@code end}
     * @param figure whether it is set as numbers are
     * @param more whether it holds something else than it shows
     */
    record Shown(
            int at,
            String text,
            int start,
            int end,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean figure,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean more) {}

    record Row(int row, List<Shown> cells) {}

    /**
     * One cell with all that is known of it.
     *
     * @param column what names its column, with {@code row} for its row
     */
    record Whole(String text, String column, String row, Optional<StoredValue> stored) {}

    static Outline outline(SheetCells cells, SheetHeaders headers) {
        SheetText sheet = cells.sheet();
        return new Outline(
                sheet.name(),
                Math.min(sheet.rows(), CellRange.MOST_ROWS),
                Math.min(sheet.columns(), CellRange.MOST_COLUMNS),
                sheet.start(),
                sheet.end(),
                cells.shape().visibility().name(),
                cells.shape().frozenRows(),
                cells.shape().frozenColumns(),
                widths(cells, headers),
                cells.merged().stream()
                        .limit(MOST_MERGED)
                        .map(
                                range ->
                                        new int[] {
                                            range.firstRow(),
                                            range.firstColumn(),
                                            range.lastRow(),
                                            range.lastColumn()
                                        })
                        .toList(),
                cells.shape().hiddenRows().stream().map(SheetWindow::rows).toList(),
                cells.shape().hiddenColumns().stream().map(SheetWindow::columns).toList(),
                headers.rows().map(s -> new int[] {s.first(), s.last()}).orElse(new int[0]),
                headers.columns().map(s -> new int[] {s.first(), s.last()}).orElse(new int[0]),
                cells.shape().apart());
    }

    /** The cells with words in a window that is kept small whatever is asked for. */
    static List<Row> rows(SheetCells cells, CellRange window) {
        int lastRow = Math.min(window.lastRow(), window.firstRow() + MOST_ROWS - 1);
        int lastColumn = Math.min(window.lastColumn(), window.firstColumn() + MOST_COLUMNS - 1);
        List<Row> rows = new ArrayList<>();
        for (int row = window.firstRow(); row <= lastRow; row++) {
            List<Shown> shown = new ArrayList<>();
            for (SheetText.Cell cell : cells.sheet().row(cells.text(), row)) {
                if (window.firstColumn() <= cell.column() && cell.column() <= lastColumn) {
                    shown.add(shown(cells, row, cell));
                }
            }
            rows.add(new Row(row, shown));
        }
        return rows;
    }

    static Whole whole(SheetCells cells, SheetHeaders headers, int row, int column) {
        // What stands above the headers is named by none.
        boolean inHead = headers.rows().stream().anyMatch(strip -> row <= strip.last());
        boolean atSide = headers.columns().stream().anyMatch(strip -> strip.contains(column));
        return new Whole(
                cells.shown(row, column),
                inHead ? "" : cells.columnHeading(headers, column),
                atSide || inHead ? "" : cells.rowHeading(headers, row),
                cells.stored(row, column));
    }

    private static Shown shown(SheetCells cells, int row, SheetText.Cell cell) {
        String text = cell.in(cells.text());
        Optional<StoredValue> stored = cells.stored(row, cell.column());
        return new Shown(
                cell.column(),
                text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) : text,
                cell.start(),
                cell.end(),
                stored.map(value -> isNumber(value.kind())).orElseGet(() -> Figures.isFigure(text)),
                stored.isPresent());
    }

    private static boolean isNumber(StoredValue.Kind kind) {
        return switch (kind) {
            case NUMBER, DATE -> true;
            case TRUTH, ERROR, TEXT -> false;
        };
    }

    private static List<Integer> widths(SheetCells cells, SheetHeaders headers) {
        int columns = Math.min(cells.sheet().columns(), CellRange.MOST_COLUMNS);
        int[] widest = new int[columns];
        for (int row : cells.filledRows(0, ROWS_MEASURED)) {
            List<SheetText.Cell> shown = cells.sheet().row(cells.text(), row);
            boolean isBold = headers.rows().stream().anyMatch(strip -> strip.contains(row));
            for (SheetText.Cell cell : shown) {
                // A title alone in its row runs over its neighbours.
                if (cell.column() < columns && shown.size() > 1) {
                    int length = cell.end() - cell.start();
                    length += isBold ? 1 + length / BOLDER : 0;
                    widest[cell.column()] = Math.max(widest[cell.column()], length);
                }
            }
        }
        List<Integer> widths = new ArrayList<>(columns);
        for (int width : widest) {
            widths.add(Math.clamp(width, NARROWEST, WIDEST));
        }
        return widths;
    }

    private static int[] rows(String told) {
        String[] ends = told.split(":");
        return new int[] {Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1};
    }

    private static int[] columns(String told) {
        String[] ends = told.split(":");
        return new int[] {
            CellRange.parse(ends[0] + "1").firstColumn(),
            CellRange.parse(ends[1] + "1").firstColumn()
        };
    }
}
