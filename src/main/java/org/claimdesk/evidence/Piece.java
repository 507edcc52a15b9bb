package org.claimdesk.evidence;

import org.claimdesk.extraction.CellRange;
import org.claimdesk.shared.Selection;

/** One piece of a passage as a person selected it; nothing in it is trusted yet. */
public sealed interface Piece {

    /** A stretch of the layer's text. */
    record Words(Selection selection) implements Piece {}

    /**
     * A rectangle of cells.
     *
     * @param sheet counts the sheets of the layer that have cells, from 0
     * @param first what the person saw in its first cell, and {@code last} in its last: an empty
     *     text where that shows nothing
     */
    record Cells(int sheet, CellRange range, String first, String last) implements Piece {}
}
