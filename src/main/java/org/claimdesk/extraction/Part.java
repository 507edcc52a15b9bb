package org.claimdesk.extraction;

import java.util.List;
import org.claimdesk.shared.Locator;

/**
 * A stretch of a document's text that has a name of its own. In a part with cells, each line is a
 * row of its range and each tab leads to the next column.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last, with the line ends that lead to the next part
 */
public record Part(Locator locator, int start, int end) {

    public Part {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A part cannot reach from %d to %d".formatted(start, end));
        }
    }

    /**
     * Where a stretch lies: the part in which it begins, and for cells those that it touches there.
     */
    public static Locator locate(String text, List<Part> parts, int start, int end) {
        for (Part part : parts) {
            if (start < part.end) {
                return part.locator instanceof Locator.Cells cells
                        ? CellRange.parse(cells.range())
                                .within(text, part, start, Math.min(end, part.end))
                                .on(cells.sheet())
                        : part.locator;
            }
        }
        return parts.isEmpty() ? new Locator.Whole() : parts.getLast().locator;
    }
}
