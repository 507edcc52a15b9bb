package org.claimdesk.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimdesk.shared.Locator;

/**
 * The cells of one sheet as stretches of a layer's text. A sheet may lie in several parts, one
 * below the other, where rows between them are empty.
 */
public final class SheetText {

    /**
     * A cell with words in it.
     *
     * @param column counted from 0
     * @param start offset of its first UTF-16 code unit in the layer, with {@code end} after its
     *     last
     */
    public record Cell(int column, int start, int end) {

        public String in(String text) {
            return text.substring(start, end);
        }
    }

    private final String name;
    private final int start;
    private final int end;
    private final int columns;
    private final int[] rows;
    private final int[] lines;
    private final int[] lineEnds;

    private SheetText(String text, List<Part> parts) {
        name = ((Locator.Cells) parts.getFirst().locator()).sheet();
        start = parts.getFirst().start();
        end = parts.getLast().end();
        Rows found = new Rows();
        int widest = 0;
        for (Part part : parts) {
            CellRange range = CellRange.parse(((Locator.Cells) part.locator()).range());
            widest = Math.max(widest, range.lastColumn() + 1);
            found.add(text, part, range.firstRow());
        }
        columns = widest;
        rows = Arrays.copyOf(found.rows, found.size);
        lines = Arrays.copyOf(found.starts, found.size);
        lineEnds = Arrays.copyOf(found.ends, found.size);
    }

    /** All sheets that the parts tell of, in their order; parts of one sheet follow each other. */
    public static List<SheetText> of(String text, List<Part> parts) {
        List<SheetText> sheets = new ArrayList<>();
        List<Part> sheet = new ArrayList<>();
        for (Part part : parts) {
            if (!sheet.isEmpty() && !belongs(part, sheet.getLast())) {
                sheets.add(new SheetText(text, sheet));
                sheet.clear();
            }
            if (part.locator() instanceof Locator.Cells) {
                sheet.add(part);
            }
        }
        if (!sheet.isEmpty()) {
            sheets.add(new SheetText(text, sheet));
        }
        return sheets;
    }

    /** Whether a part goes on with the sheet of the part before it, below its rows. */
    public static boolean belongs(Part part, Part before) {
        return part.locator() instanceof Locator.Cells(String sheet, String range)
                && before.locator() instanceof Locator.Cells(String same, String above)
                && sheet.equals(same)
                && CellRange.parse(range).firstRow() > CellRange.parse(above).lastRow();
    }

    public String name() {
        return name;
    }

    /** Offset of its first cell's line in the layer. */
    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** How many rows there are to the last one with words. */
    public int rows() {
        return rows.length == 0 ? 0 : rows[rows.length - 1] + 1;
    }

    /** How many columns there are to the last one with words. */
    public int columns() {
        return columns;
    }

    /** The cells with words in a row that is counted from 0, from left to right. */
    public List<Cell> row(String text, int row) {
        int place = Arrays.binarySearch(rows, row);
        return place < 0 ? List.of() : cells(text, lines[place], lineEnds[place]);
    }

    /** The row in which an offset of the layer lies, or the last one above it; none is -1. */
    public int rowAt(int offset) {
        int place = Arrays.binarySearch(lines, offset);
        int before = place < 0 ? -place - 2 : place;
        return before < 0 ? -1 : rows[before];
    }

    private static List<Cell> cells(String text, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int start = from;
        while (start <= to) {
            int tab = text.indexOf('\t', start, to); // beyond the row it would be looked for far
            int end = tab < 0 ? to : tab;
            if (end > start) {
                cells.add(new Cell(column, start, end));
            }
            column++;
            start = end + 1;
        }
        return cells;
    }

    /** Lines with something in them, growing. */
    private static final class Rows {

        private int[] rows = new int[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int size;

        void add(String text, Part part, int firstRow) {
            int row = firstRow;
            int start = part.start();
            while (start < part.end()) {
                int feed = text.indexOf('\n', start);
                int end = feed < 0 || feed > part.end() ? part.end() : feed;
                if (end > start) {
                    add(row, start, end);
                }
                row++;
                start = end + 1;
            }
        }

        private void add(int row, int start, int end) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            rows[size] = row;
            starts[size] = start;
            ends[size++] = end;
        }
    }
}
