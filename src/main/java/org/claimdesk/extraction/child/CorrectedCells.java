package org.claimdesk.extraction.child;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.claimdesk.extraction.Part;

/**
 * A text some cells of which show something else than the parser made of them.
 *
 * @param parts of it
 */
record CorrectedCells(String text, List<Part> parts) {

    /** A stretch of the text as it was, and the words that stand there now. */
    record Cell(int start, int end, String words) {}

    /** Puts the words into their cells and moves what stands behind them. */
    static CorrectedCells of(String text, List<Part> parts, List<Cell> cells) {
        if (cells.isEmpty()) {
            return new CorrectedCells(text, parts);
        }
        StringBuilder corrected = new StringBuilder();
        TreeMap<Integer, Integer> moved = new TreeMap<>(Map.of(0, 0));
        int copied = 0;
        for (Cell cell : cells.stream().sorted(Comparator.comparingInt(Cell::start)).toList()) {
            corrected.append(text, copied, cell.start()).append(cell.words());
            copied = cell.end();
            moved.put(copied, corrected.length() - copied);
        }
        corrected.append(text, copied, text.length());
        return new CorrectedCells(
                corrected.toString(), parts.stream().map(part -> moved(part, moved)).toList());
    }

    private static Part moved(Part part, TreeMap<Integer, Integer> moved) {
        return new Part(
                part.locator(),
                part.start() + by(part.start(), moved),
                part.end() + by(part.end(), moved));
    }

    private static int by(int offset, TreeMap<Integer, Integer> moved) {
        return Objects.requireNonNull(moved.floorEntry(offset)).getValue();
    }
}
