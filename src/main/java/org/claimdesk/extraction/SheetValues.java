package org.claimdesk.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimdesk.shared.TextRules;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the sheets of a workbook hold behind their text, out of the lines that are kept with a
 * layer. The lines stay as they are and only those asked for are taken apart: there may be hundreds
 * of thousands.
 *
 * <p>Each line is a JSON object: first {@link Head}, then for each sheet its {@link SheetShape}
 * followed by the {@link StoredValue} of its cells, row by row.
 */
public final class SheetValues {

    /** The first line. */
    public record Head(String claimdesk, int version, boolean cut) {

        private static final String KIND = "sheet values";
        private static final int VERSION = 1;

        /**
         * @param cut whether there were more values than may be kept
         */
        public static Head of(boolean cut) {
            return new Head(KIND, VERSION, cut);
        }
    }

    /** As long as the name of a sheet may be in a locator. */
    public static final int LONGEST_NAME = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String lines;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final boolean cut;

    private SheetValues(String lines) {
        this.lines = lines;
        int at = end(0) + 1;
        cut = read(0, at - 1, Head.class).cut();
        while (at < lines.length()) {
            SheetShape shape = read(at, end(at), SheetShape.class);
            Sheet sheet = new Sheet(shape, end(at) + 1);
            at = sheet.end;
            sheets.putIfAbsent(nameIn(shape), sheet);
        }
    }

    /** Reads what {@link #lines} wrote; anything else is an IllegalArgumentException. */
    public static SheetValues parse(String lines) {
        try {
            return new SheetValues(lines);
        } catch (JacksonException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("No stored values of sheets", e);
        }
    }

    /** One line for each, ended by a line end. */
    public static String line(Object headOrShapeOrValue) {
        return JSON.writeValueAsString(headOrShapeOrValue) + "\n";
    }

    /**
     * The lines without those of some cells of a sheet.
     *
     * @param cells of which nothing is to be held any more
     */
    public static String without(String lines, String sheet, Predicate<CellRange> cells) {
        StringBuilder kept = new StringBuilder(lines.length());
        boolean isThere = false;
        int next = lines.indexOf('\n') + 1;
        kept.append(lines, 0, next);
        while (next < lines.length()) {
            int start = next;
            next = lines.indexOf('\n', start) + 1;
            boolean isCell = lines.startsWith(Sheet.CELL, start);
            if (!isCell) {
                String shape = lines.substring(start, next);
                isThere = nameIn(JSON.readValue(shape, SheetShape.class)).equals(sheet);
            }
            if (!isCell || !isThere || !cells.test(cellAt(lines, start))) {
                kept.append(lines, start, next);
            }
        }
        return kept.toString();
    }

    private static String nameIn(SheetShape shape) {
        return TextRules.cut(shape.name(), LONGEST_NAME);
    }

    private static CellRange cellAt(String lines, int start) {
        int from = start + Sheet.CELL.length();
        return CellRange.parse(lines.substring(from, lines.indexOf('"', from)));
    }

    /** Whether there were more than are kept. */
    public boolean isCut() {
        return cut;
    }

    public List<SheetShape> shapes() {
        return sheets.values().stream().map(sheet -> sheet.shape).toList();
    }

    public Optional<SheetShape> shape(String sheet) {
        return Optional.ofNullable(sheets.get(sheet)).map(found -> found.shape);
    }

    /** Of one cell, rows and columns counted from 0. */
    public Optional<StoredValue> at(String sheet, int row, int column) {
        return Optional.ofNullable(sheets.get(sheet)).flatMap(found -> found.at(row, column));
    }

    /** Of all cells of a range that have one, row by row, at most so many. */
    public List<StoredValue> within(String sheet, CellRange range, int most) {
        Sheet found = sheets.get(sheet);
        return found == null ? List.of() : found.within(range, most);
    }

    private int end(int from) {
        int end = lines.indexOf('\n', from);
        if (end < 0) {
            throw new IndexOutOfBoundsException(from);
        }
        return end;
    }

    private <T> T read(int from, int to, Class<T> type) {
        return JSON.readValue(lines.substring(from, to), type);
    }

    private final class Sheet {

        private static final String CELL = "{\"cell\":\"";

        private final SheetShape shape;
        private final long[] cells;
        private final int[] starts;
        private final int end;

        Sheet(SheetShape shape, int first) {
            this.shape = shape;
            List<Integer> found = new ArrayList<>();
            int at = first;
            while (lines.startsWith(CELL, at)) {
                found.add(at);
                at = SheetValues.this.end(at) + 1;
            }
            end = at;
            starts = found.stream().mapToInt(Integer::intValue).toArray();
            cells = Arrays.stream(starts).mapToLong(this::cell).toArray();
        }

        Optional<StoredValue> at(int row, int column) {
            int place = Arrays.binarySearch(cells, key(row, column));
            return place < 0 ? Optional.empty() : Optional.of(value(place));
        }

        List<StoredValue> within(CellRange range, int most) {
            List<StoredValue> values = new ArrayList<>();
            int place = Arrays.binarySearch(cells, key(range.firstRow(), range.firstColumn()));
            int last = Integer.MAX_VALUE;
            for (int i = place < 0 ? -place - 1 : place; i < cells.length && i < last; i++) {
                int row = (int) (cells[i] >> 32);
                if (row > range.lastRow() || values.size() >= most) {
                    last = i;
                } else if (range.contains(row, (int) cells[i])) {
                    values.add(value(i));
                }
            }
            return values;
        }

        private StoredValue value(int place) {
            return read(starts[place], SheetValues.this.end(starts[place]), StoredValue.class);
        }

        private long cell(int start) {
            CellRange cell = cellAt(lines, start);
            return key(cell.firstRow(), cell.firstColumn());
        }
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
