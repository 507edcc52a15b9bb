package org.claimdesk.extraction;

import java.util.regex.Pattern;
import org.claimdesk.shared.Locator;

/** A rectangle of cells; rows and columns count from 0. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** A sheet has no more rows than that, and no more columns than {@link #MOST_COLUMNS}. */
    public static final int MOST_ROWS = 1 << 20;

    public static final int MOST_COLUMNS = 1 << 14;

    private static final Pattern A1 =
            Pattern.compile("[A-Z]{1,6}[1-9][0-9]{0,8}(:[A-Z]{1,6}[1-9][0-9]{0,8})?");

    /** Reads A1 notation; anything else is an IllegalArgumentException. */
    public static CellRange parse(String a1) {
        if (!A1.matcher(a1).matches()) {
            throw new IllegalArgumentException("No cells: " + a1);
        }
        String[] corners = a1.split(":", 2);
        String first = corners[0];
        String last = corners[corners.length - 1];
        return new CellRange(row(first), column(first), row(last), column(last));
    }

    public static CellRange cell(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    /** The rectangle of which two cells are opposite corners. */
    public static CellRange between(CellRange one, CellRange other) {
        return new CellRange(
                Math.min(one.firstRow, other.firstRow),
                Math.min(one.firstColumn, other.firstColumn),
                Math.max(one.lastRow, other.lastRow),
                Math.max(one.lastColumn, other.lastColumn));
    }

    /** Whether its corners are in order and lie on a sheet. */
    public boolean isOnASheet() {
        return firstRow >= 0
                && firstColumn >= 0
                && firstRow <= lastRow
                && firstColumn <= lastColumn
                && lastRow < MOST_ROWS
                && lastColumn < MOST_COLUMNS;
    }

    public boolean contains(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    public boolean intersects(CellRange other) {
        return firstRow <= other.lastRow
                && other.firstRow <= lastRow
                && firstColumn <= other.lastColumn
                && other.firstColumn <= lastColumn;
    }

    /** How many cells it has. */
    public long size() {
        return (long) (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
    }

    /** In A1 notation; a single cell by its name alone. */
    public String a1() {
        String first = columnName(firstColumn) + (firstRow + 1);
        String last = columnName(lastColumn) + (lastRow + 1);
        return first.equals(last) ? first : first + ":" + last;
    }

    /** The cells that a stretch of a part's text touches, this being the range of the part. */
    CellRange within(String text, Part part, int start, int end) {
        int from = Math.max(start, part.start());
        int to = Math.max(from, end);
        int row = firstRow + count(text, '\n', part.start(), from);
        int lastRow = row + count(text, '\n', from, to);
        int column = firstColumn + count(text, '\t', lineStart(text, from, part.start()), from);
        int lastColumn = firstColumn + count(text, '\t', lineStart(text, to, part.start()), to);
        return new CellRange(
                row,
                row == lastRow ? column : firstColumn,
                lastRow,
                row == lastRow ? lastColumn : this.lastColumn);
    }

    public Locator.Cells on(String sheet) {
        return new Locator.Cells(sheet, a1());
    }

    private static int lineStart(String text, int at, int least) {
        return Math.max(text.lastIndexOf('\n', at - 1) + 1, least);
    }

    private static int count(String text, char sought, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == sought) {
                found++;
            }
        }
        return found;
    }

    /** The letters of a column that is counted from 0. */
    public static String columnName(int column) {
        return (column < 26 ? "" : columnName(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    private static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static int row(String cell) {
        int digits = 0;
        while (Character.isLetter(cell.charAt(digits))) {
            digits++;
        }
        return Integer.parseInt(cell.substring(digits)) - 1;
    }
}
