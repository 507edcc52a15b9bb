package org.claimdesk.evidence;

import java.util.function.IntPredicate;
import org.claimdesk.extraction.CellRange;

/** Where one step over all that is alike leads: to the edge of words, or over a gap. */
final class Edges {

    private final SheetCells cells;

    Edges(SheetCells cells) {
        this.cells = cells;
    }

    /** At the latest at the edge of the sheet. */
    CellRange from(CellRange cell, int down, int right) {
        int row = cell.firstRow();
        int column = cell.firstColumn();
        if (down != 0) {
            int last = Math.max(row, cells.sheet().rows() - 1);
            return CellRange.cell(walk(row, down, last, r -> isFilled(r, column)), column);
        }
        int last = Math.max(column, cells.sheet().columns() - 1);
        return CellRange.cell(row, walk(column, right, last, cells.filledColumns(row)::contains));
    }

    private static int walk(int from, int step, int last, IntPredicate isFilled) {
        int here = from;
        boolean goesOn =
                isInside(here + step, last) && isFilled.test(here) && isFilled.test(here + step);
        while (isInside(here + step, last) && (!goesOn || isFilled.test(here + step))) {
            here += step;
            if (!goesOn && isFilled.test(here)) {
                return here;
            }
        }
        return here;
    }

    private static boolean isInside(int place, int last) {
        return place >= 0 && place <= last;
    }

    private boolean isFilled(int row, int column) {
        return !cells.shown(row, column).isEmpty();
    }
}
