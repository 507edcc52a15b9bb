package org.claimdesk.evidence.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetValues;
import org.claimdesk.shared.Locator;

/** What cells hold behind a corrected text: nothing behind those that say something else now. */
final class CorrectedValues {

    private CorrectedValues() {}

    /**
     * @param lines as {@link SheetValues} reads them
     * @param part what was corrected, a piece of a sheet
     * @param before what it said, with as many cells as {@code after}
     */
    static String of(String lines, LayerPart part, String before, String after) {
        if (!(part.locator() instanceof Locator.Cells(String sheet, String range))) {
            return lines;
        }
        CellRange all = CellRange.parse(range);
        List<String> rows = before.lines().toList();
        List<String> now = after.lines().toList();
        Set<CellRange> corrected = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\t", -1);
            String[] others = now.get(row).split("\t", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].equals(others[column])) {
                    corrected.add(CellRange.cell(all.firstRow() + row, column));
                }
            }
        }
        return SheetValues.without(lines, sheet, corrected::contains);
    }
}
