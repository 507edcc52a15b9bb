package org.claimdesk.ui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows for the clipboard, as spreadsheets paste them. Formulas arrive as text. */
public final class Tsv {

    /** Spreadsheets look for a formula behind spaces and quotation marks as well. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\"']*[=+\\-@＝＋－＠].*");

    private Tsv() {}

    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tsv::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** A quotation mark would open a cell that swallows those after it, were it not doubled. */
    private static String cell(String text) {
        String flat = text.replaceAll("[\\t\\r\\n]+", " ");
        String harmless = FORMULA.matcher(flat).matches() ? "'" + flat : flat;
        return harmless.contains("\"") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
