package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.SheetText;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.SpanOutcome;
import org.claimdesk.shared.TextSpans;

/**
 * Makes the spans of a range of cells (decision 0082): one for each row, from its first cell with
 * words to its last. All of them carry the whole range as their place, so it is told as one.
 */
final class CellsTaker {

    /** More cells than that are no quotation any more. */
    static final int MOST_CELLS = 1_000;

    private final String text;
    private final List<SheetText> sheets;

    CellsTaker(String text, List<LayerPart> parts) {
        this.text = text;
        sheets =
                SheetText.of(
                        text,
                        parts.stream()
                                .map(part -> new Part(part.locator(), part.start(), part.end()))
                                .toList());
    }

    PassageTaker.Outcome take(Piece.Cells cells) {
        CellRange range = cells.range();
        if (cells.sheet() < 0 || cells.sheet() >= sheets.size() || !range.isOnASheet()) {
            return new PassageTaker.Refused(SpanOutcome.Reason.OUTSIDE_TEXT);
        }
        if (range.size() > MOST_CELLS) {
            return new PassageTaker.TooManyCells();
        }
        SheetText sheet = sheets.get(cells.sheet());
        if (!shown(sheet, range.firstRow(), range.firstColumn()).equals(cells.first())
                || !shown(sheet, range.lastRow(), range.lastColumn()).equals(cells.last())) {
            return new PassageTaker.Refused(SpanOutcome.Reason.QUOTE_DIFFERS);
        }
        List<Span> spans = new ArrayList<>();
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            Optional<SpanOutcome> taken = row(sheet, row, range);
            if (taken.isPresent()) {
                switch (taken.get()) {
                    case SpanOutcome.Taken(Span span) -> spans.add(span);
                    case SpanOutcome.Refused(SpanOutcome.Reason reason) -> {
                        if (reason != SpanOutcome.Reason.EMPTY) {
                            return new PassageTaker.Refused(reason);
                        }
                    }
                }
            }
        }
        return spans.isEmpty()
                ? new PassageTaker.Refused(SpanOutcome.Reason.EMPTY)
                : new PassageTaker.Taken(spans);
    }

    private Optional<SpanOutcome> row(SheetText sheet, int row, CellRange range) {
        List<SheetText.Cell> cells =
                sheet.row(text, row).stream()
                        .filter(cell -> range.contains(row, cell.column()))
                        .toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        int from = cells.getFirst().start();
        int to = cells.getLast().end();
        Locator.Cells place = range.on(sheet.name());
        return Optional.of(
                TextSpans.take(text, new Selection(from, to, text.substring(from, to)), place));
    }

    private String shown(SheetText sheet, int row, int column) {
        return sheet.row(text, row).stream()
                .filter(cell -> cell.column() == column)
                .map(cell -> cell.in(text))
                .findFirst()
                .orElse("");
    }
}
