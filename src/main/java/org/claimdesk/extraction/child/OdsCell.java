package org.claimdesk.extraction.child;

import java.util.Optional;
import org.claimdesk.extraction.StoredValue;
import org.claimdesk.extraction.StoredValue.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an OpenDocument sheet, and the same one to its right.
 *
 * @param column counted from 0
 * @param repeated how many such cells lie there, at least 1
 * @param shown its words in one line
 * @param type of its value, as the file calls it
 */
record OdsCell(
        int column,
        int repeated,
        String shown,
        String type,
        @Nullable String value,
        @Nullable String formula) {

    /** What it holds behind its words, for the cell of that name. */
    Optional<StoredValue> stored(String cell) {
        if (value == null) {
            return Optional.ofNullable(formula)
                    .map(words -> Numbers.word(cell, Kind.TEXT, shown, plain(words)));
        }
        String words = formula == null ? null : plain(formula);
        return Optional.of(
                switch (type) {
                    case "boolean" ->
                            Numbers.word(
                                    cell,
                                    Kind.TRUTH,
                                    value.equals("true") ? "TRUE" : "FALSE",
                                    words);
                    case "date", "time" -> Numbers.word(cell, Kind.DATE, value, words);
                    default -> number(cell, value, words);
                });
    }

    private StoredValue number(String cell, String number, @Nullable String words) {
        StoredValue plain = Numbers.word(cell, Kind.NUMBER, number(number), words);
        return type.equals("float")
                ? plain
                : new StoredValue(
                        cell,
                        Kind.NUMBER,
                        plain.stored(),
                        Optional.of(type),
                        Optional.empty(),
                        plain.formula());
    }

    private static String number(String told) {
        try {
            return Numbers.plain(Double.parseDouble(told.strip()));
        } catch (NumberFormatException e) {
            return told;
        }
    }

    /** As in B3/B9, where the file says of:=[.B3]/[.B9]. */
    private static String plain(String formula) {
        return formula.replaceFirst("^\\w+:=|^=", "")
                .replaceAll("\\[\\.?([^\\]:]*)(:)?\\.?([^\\]]*)\\]", "$1$2$3");
    }
}
