package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.extraction.Part;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.SpanOutcome;
import org.claimdesk.shared.TextSpans;

/**
 * Makes the spans of a passage out of what was selected in a layer. A selection that reaches over
 * the end of a page becomes one span on each, so that every span has one locator.
 */
final class PassageTaker {

    sealed interface Outcome {}

    record Taken(List<Span> spans) implements Outcome {}

    record Refused(SpanOutcome.Reason reason) implements Outcome {}

    /** A range has more than {@value CellsTaker#MOST_CELLS} cells. */
    record TooManyCells() implements Outcome {}

    private final String text;
    private final List<LayerPart> parts;

    PassageTaker(String text, List<LayerPart> parts) {
        this.text = text;
        this.parts = parts;
    }

    Outcome take(List<Selection> selections) {
        if (selections.isEmpty()) {
            return new Refused(SpanOutcome.Reason.EMPTY);
        }
        List<Span> spans = new ArrayList<>();
        for (Selection selection : selections) {
            switch (TextSpans.take(text, selection, new Locator.Whole())) {
                case SpanOutcome.Refused(SpanOutcome.Reason reason) -> {
                    return new Refused(reason);
                }
                case SpanOutcome.Taken(Span span) -> addPieces(span, spans);
            }
        }
        return new Taken(List.copyOf(spans));
    }

    /** The same of pieces of both kinds. */
    Outcome takePieces(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return new Refused(SpanOutcome.Reason.EMPTY);
        }
        CellsTaker cells = new CellsTaker(text, parts);
        List<Span> spans = new ArrayList<>();
        for (Piece piece : pieces) {
            Outcome outcome =
                    switch (piece) {
                        case Piece.Words(Selection selection) -> take(List.of(selection));
                        case Piece.Cells range -> cells.take(range);
                    };
            if (!(outcome instanceof Taken taken)) {
                return outcome;
            }
            spans.addAll(taken.spans());
        }
        return new Taken(List.copyOf(spans));
    }

    private void addPieces(Span whole, List<Span> spans) {
        List<LayerPart> touched =
                parts.stream()
                        .filter(part -> part.start() < whole.end() && part.end() > whole.start())
                        .toList();
        if (touched.isEmpty()) {
            spans.add(whole);
        }
        for (LayerPart part : touched) {
            int from = Math.max(part.start(), whole.start());
            int to = Math.min(part.end(), whole.end());
            if (touched.size() > 1) {
                // The line ends between two pages are nobody's words.
                while (from < to && Character.isWhitespace(text.charAt(from))) {
                    from++;
                }
                while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                    to--;
                }
            }
            Selection piece = new Selection(from, to, text.substring(from, to));
            // What is left of a page may be white space only: that is no quotation.
            if (TextSpans.take(text, piece, locate(part, from, to))
                    instanceof SpanOutcome.Taken(Span span)) {
                spans.add(span);
            }
        }
    }

    private Locator locate(LayerPart part, int from, int to) {
        return Part.locate(
                text, List.of(new Part(part.locator(), part.start(), part.end())), from, to);
    }
}
