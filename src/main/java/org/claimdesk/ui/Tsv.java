package org.claimdesk.ui;

import java.util.List;
import java.util.stream.Collectors;

/** Rows for the clipboard, as spreadsheets paste them. Formulas arrive as text. */
public final class Tsv {

    private static final String FORMULA_STARTS = "=+-@";

    private Tsv() {}

    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tsv::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(String text) {
        String flat = text.replaceAll("[\\t\\r\\n]+", " ");
        return !flat.isEmpty() && FORMULA_STARTS.indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat;
    }
}
