package org.claimdesk.extraction;

import org.claimdesk.shared.Locator;

/** A rectangle of cells; rows and columns count from 0. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    static CellRange parse(String a1) {
        String[] corners = a1.split(":", 2);
        String first = corners[0];
        String last = corners[corners.length - 1];
        return new CellRange(row(first), column(first), row(last), column(last));
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
        String first = name(firstColumn) + (firstRow + 1);
        String last = name(lastColumn) + (lastRow + 1);
        return new Locator.Cells(sheet, first.equals(last) ? first : first + ":" + last);
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

    private static String name(int column) {
        return (column < 26 ? "" : name(column / 26 - 1)) + (char) ('A' + column % 26);
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
