package org.claimdesk.extraction.child;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.SheetShape;

/** Writes the rows of OpenDocument sheets, and behind those of each sheet what is noted on it. */
final class OdsRows implements OdsSheets.Listener {

    private final SheetRows rows;
    private final TextBuffer buffer;
    private final List<String> remarks = new ArrayList<>();
    private int sheets;

    OdsRows(SheetRows rows, TextBuffer buffer) {
        this.rows = rows;
        this.buffer = buffer;
    }

    int sheets() {
        return sheets;
    }

    @Override
    public void startSheet(String name) {
        rows.startSheet(++sheets, name);
    }

    @Override
    public void row(int row, int repeated, List<OdsCell> cells) {
        List<String> words = new ArrayList<>();
        for (OdsCell cell : cells) {
            if (cell.shown().isEmpty()) {
                continue; // What a cell holds without showing it is no text.
            }
            while (words.size() < cell.column()) {
                words.add("");
            }
            for (int i = 0; i < cell.repeated() && words.size() < CellRange.MOST_COLUMNS; i++) {
                words.add(cell.shown());
            }
        }
        if (words.isEmpty()) {
            return;
        }
        for (int i = 0; i < repeated && !buffer.isFull(); i++) {
            rows.add(row + i, words);
        }
    }

    @Override
    public void remark(String words) {
        if (!words.isEmpty()) {
            remarks.add(words);
        }
    }

    @Override
    public void endSheet(SheetShape shape) {
        rows.endSheet();
        if (!remarks.isEmpty()) {
            rows.startRemarks();
            remarks.forEach(buffer::addLine);
            remarks.clear();
        }
    }
}
