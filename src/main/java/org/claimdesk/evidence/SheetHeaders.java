package org.claimdesk.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.claimdesk.extraction.CellRange;

/**
 * Which rows of a sheet name its columns, and which columns name its rows.
 *
 * @param rows empty where none do
 * @param columns likewise
 */
public record SheetHeaders(Optional<Strip> rows, Optional<Strip> columns) {

    /** At most so many rows, or columns, can be headers. */
    public static final int MOST = 5;

    public static final SheetHeaders NONE = new SheetHeaders(Optional.empty(), Optional.empty());

    /** Some rows or columns, counted from 0, both ends included. */
    public record Strip(int first, int last) {

        public Strip {
            if (first < 0 || last < first || last - first >= MOST) {
                throw new IllegalArgumentException(
                        "Headers are at most %d rows or columns: %d to %d"
                                .formatted(MOST, first, last));
            }
        }

        public boolean contains(int place) {
            return first <= place && place <= last;
        }
    }

    /** As in 2:3, counted from 1; empty text for none. */
    public String rowsTold() {
        return rows.map(strip -> (strip.first() + 1) + ":" + (strip.last() + 1)).orElse("");
    }

    /** As in A:B; empty text for none. */
    public String columnsTold() {
        return columns.map(
                        strip ->
                                CellRange.columnName(strip.first())
                                        + ":"
                                        + CellRange.columnName(strip.last()))
                .orElse("");
    }

    /**
     * Reads what people write, such as 3, 2:3 or 2-3 for rows and A or A:B for columns; nothing for
     * none.
     *
     * @throws IllegalArgumentException for anything else, or for more than {@value #MOST}
     */
    public static SheetHeaders parse(String rows, String columns) {
        return new SheetHeaders(
                strip(rows, "[1-9][0-9]{0,6}", part -> CellRange.parse("A" + part).firstRow()),
                strip(
                        columns.toUpperCase(Locale.ROOT),
                        "[A-Z]{1,3}",
                        part -> CellRange.parse(part + "1").firstColumn()));
    }

    private static Optional<Strip> strip(String told, String part, ToIntFunction<String> place) {
        String words = told.replaceAll("\\s+", "").replaceAll("[-\u2013]", ":");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (!words.matches(part + "(:" + part + ")?")) {
            throw new IllegalArgumentException("No rows or columns: " + told);
        }
        String[] ends = words.split(":");
        return Optional.of(
                new Strip(place.applyAsInt(ends[0]), place.applyAsInt(ends[ends.length - 1])));
    }
}
