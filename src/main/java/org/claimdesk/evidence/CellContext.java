package org.claimdesk.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.extraction.StoredValue;

/**
 * What stands around the cells that a passage quotes: apart from the quote and no part of it, yet
 * out of the same layer.
 *
 * @param sheet counts the sheets of the layer that have cells, from 0
 * @param place the range, as its locator tells it
 * @param columns what names its columns, with {@code rows} for its rows; those without a name, and
 *     headers that are themselves quoted, are left out
 * @param stored what its cells hold behind what they show, at most {@value #MOST}
 * @param more whether there are more such values, headings or both
 * @param headers which rows and columns were taken for that, and by whom
 */
public record CellContext(
        int sheet,
        String place,
        List<Heading> columns,
        List<Heading> rows,
        List<Stored> stored,
        boolean more,
        ChosenHeaders headers) {

    /** So many values, and so many headings of each kind, are told. */
    public static final int MOST = 40;

    public CellContext {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        stored = List.copyOf(stored);
    }

    /**
     * @param of the letters of the column, or the number of the row
     */
    public record Heading(String of, String words) {}

    /**
     * @param shown what the cell shows, as it is quoted
     */
    public record Stored(String shown, StoredValue value) {

        /** All that it says, by the name of what that is; {@link #of} reads it. */
        public Map<String, String> told() {
            Map<String, String> told = new LinkedHashMap<>();
            told.put("cell", value.cell());
            told.put("shown", shown);
            told.put("kind", value.kind().name());
            told.put("stored", value.stored());
            value.format().ifPresent(format -> told.put("format", format));
            value.date().ifPresent(date -> told.put("date", date));
            value.formula().ifPresent(formula -> told.put("formula", formula));
            return told;
        }

        public static Stored of(Map<String, String> told) {
            return new Stored(
                    told.getOrDefault("shown", ""),
                    new StoredValue(
                            told.getOrDefault("cell", ""),
                            StoredValue.Kind.valueOf(told.getOrDefault("kind", "")),
                            told.getOrDefault("stored", ""),
                            Optional.ofNullable(told.get("format")),
                            Optional.ofNullable(told.get("date")),
                            Optional.ofNullable(told.get("formula"))));
        }
    }
}
