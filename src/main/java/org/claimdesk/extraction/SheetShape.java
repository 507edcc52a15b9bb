package org.claimdesk.extraction;

import java.util.List;

/**
 * What a workbook says of one of its sheets besides its cells.
 *
 * @param frozenRows at the top that stay in view, with {@code frozenColumns} at the left
 * @param hiddenRows as ranges of whole rows counted from 1, such as 3:3 or 7:9
 * @param hiddenColumns as ranges of whole columns, such as C:C or E:G
 * @param merged ranges in A1 notation, each shown as its first cell
 * @param apart whether its cells and its text could not be laid over each other, so that no stored
 *     value is told
 */
public record SheetShape(
        String name,
        Visibility visibility,
        int frozenRows,
        int frozenColumns,
        List<String> hiddenRows,
        List<String> hiddenColumns,
        List<String> merged,
        boolean apart) {

    /** Whether a workbook shows the sheet, and whether its menus offer to. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        VERY_HIDDEN
    }

    public SheetShape {
        hiddenRows = List.copyOf(hiddenRows);
        hiddenColumns = List.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }

    /** A sheet of which nothing is told. */
    public static SheetShape plain(String name) {
        return new SheetShape(
                name, Visibility.VISIBLE, 0, 0, List.of(), List.of(), List.of(), false);
    }
}
