package org.claimdesk.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.shared.Formulas;

/** Rows for the clipboard, as spreadsheets paste them. Formulas arrive as text. */
public final class Tsv {

    private Tsv() {}

    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tsv::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** A quotation mark would open a cell that swallows those after it, were it not doubled. */
    private static String cell(String text) {
        String flat = text.replaceAll("[\\t\\r\\n]+", " ");
        String harmless = Formulas.harmless(flat);
        return harmless.contains("\"") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
