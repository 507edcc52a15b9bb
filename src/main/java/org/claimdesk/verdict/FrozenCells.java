package org.claimdesk.verdict;

import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.CellContext;
import org.claimdesk.evidence.CellContext.Heading;
import org.claimdesk.evidence.CellContext.Stored;

/**
 * What stood around quoted cells when the revision was made: without the names of their row and
 * column nobody knows what they say.
 *
 * @param place the range, as its locator tells it
 * @param columns what named its columns, with {@code rows} for its rows
 * @param stored what its cells held behind what they showed
 * @param more whether there was more than is told
 */
public record FrozenCells(
        String place,
        List<Heading> columns,
        List<Heading> rows,
        List<Stored> stored,
        boolean more) {

    public FrozenCells {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        stored = List.copyOf(stored);
    }

    /** Empty where nothing is known of what stands around. */
    static Optional<FrozenCells> of(CellContext context) {
        var cells =
                new FrozenCells(
                        context.place(),
                        context.columns(),
                        context.rows(),
                        context.stored(),
                        context.more());
        return cells.columns.isEmpty() && cells.rows.isEmpty() && cells.stored.isEmpty()
                ? Optional.empty()
                : Optional.of(cells);
    }
}
