package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.SpanOutcome;
import org.junit.jupiter.api.Test;

class PassageTakerTest {

    private static final String TEXT = "Tin rose.\n\n\nZinc fell.\n\n\nA\tB\nC\tD";
    private static final List<LayerPart> PARTS =
            List.of(
                    new LayerPart(0, new Locator.Page(1), 0, 12),
                    new LayerPart(1, new Locator.Page(2), 12, 25),
                    new LayerPart(2, new Locator.Cells("Sums", "A1:B2"), 25, 32));

    private final PassageTaker taker = new PassageTaker(TEXT, PARTS);

    @Test
    void saysOnWhichPageTheWordsStand() {
        assertThat(take("Zinc fell"))
                .extracting(Span::quote, Span::locator)
                .containsExactly(tuple("Zinc fell", new Locator.Page(2)));
    }

    @Test
    void splitsAtTheEndOfPageAndLeavesItsLineEnds() {
        assertThat(take("rose.\n\n\nZinc"))
                .extracting(Span::quote, Span::locator)
                .containsExactly(
                        tuple("rose.", new Locator.Page(1)), tuple("Zinc", new Locator.Page(2)));
    }

    @Test
    void saysWhichCellsWereTouched() {
        assertThat(take("D"))
                .extracting(Span::locator)
                .containsExactly(new Locator.Cells("Sums", "B2"));
    }

    @Test
    void refusesNoSelectionAtAll() {
        assertThat(taker.take(List.of()))
                .isEqualTo(new PassageTaker.Refused(SpanOutcome.Reason.EMPTY));
    }

    @Test
    void refusesAllWhereOnePieceDoesNotStand() {
        var good = new Selection(0, 3, "Tin");
        var bad = new Selection(0, 3, "Tan");

        assertThat(taker.take(List.of(good, bad)))
                .isEqualTo(new PassageTaker.Refused(SpanOutcome.Reason.QUOTE_DIFFERS));
    }

    private List<Span> take(String quote) {
        int start = TEXT.indexOf(quote);
        var selection = new Selection(start, start + quote.length(), quote);
        return ((PassageTaker.Taken) taker.take(List.of(selection))).spans();
    }
}
