package org.claimdesk.extraction.child;

import java.util.List;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetShape;

/** Takes down what the cells of OpenDocument sheets hold behind their words. */
record OdsValues(ValueLines lines) implements OdsSheets.Listener {

    @Override
    public void startSheet(String name) {
        lines.startSheet(name);
    }

    @Override
    public void row(int row, int repeated, List<OdsCell> cells) {
        for (int down = 0; down < repeated && !lines.isCut(); down++) {
            for (OdsCell cell : cells) {
                int most = Math.min(cell.repeated(), CellRange.MOST_COLUMNS - cell.column());
                for (int right = 0; right < most && !lines.isCut(); right++) {
                    take(cell, row + down, cell.column() + right);
                }
            }
        }
    }

    private void take(OdsCell cell, int row, int column) {
        lines.compare(lines.shown(row, column).equals(cell.shown()));
        cell.stored(ValueLines.a1(row, column)).ifPresent(value -> lines.add(row, column, value));
    }

    @Override
    public void remark(String words) {
        // Nothing is stored behind it.
    }

    @Override
    public void endSheet(SheetShape shape) {
        lines.endSheet(shape);
    }
}
