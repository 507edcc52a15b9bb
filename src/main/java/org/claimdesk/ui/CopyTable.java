package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Copies the rows of a list, as they are narrowed and ordered, for a spreadsheet to paste. */
public class CopyTable extends CopyButton {

    /** As many rows as a spreadsheet takes from a clipboard without complaint. */
    private static final int MOST = 5_000;

    /**
     * @param rows the first so many of the list
     */
    public CopyTable(
            String label, List<String> heads, IntFunction<? extends List<List<String>>> rows) {
        super(label, () -> copied(heads, rows.apply(MOST + 1)));
    }

    static Copied copied(List<String> heads, List<List<String>> rows) {
        String table = Tsv.of(Stream.concat(Stream.of(heads), rows.stream().limit(MOST)).toList());
        return new Copied(
                table,
                rows.size() > MOST
                        ? text("ui.copied.first", Formats.number(MOST))
                        : text("ui.copied", rows.size()));
    }
}
