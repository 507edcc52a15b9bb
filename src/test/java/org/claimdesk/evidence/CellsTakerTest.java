package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.SpanOutcome;
import org.junit.jupiter.api.Test;

class CellsTakerTest {

    /** Row 4 is empty, rows 12 on lie in a part of their own. */
    private static final String[][] CELLS = {
        {"Country", "", "2023", "2024"},
        {"China", "x", "45%", "46%"},
        {"", "y", "26%"},
        {},
        {"Viet Nam", "", "", "17%"},
        {},
        {},
        {},
        {},
        {},
        {},
        {"Sum", "", "88%"}
    };

    private static final String ABOVE = lines(0, 5);
    private static final String TEXT = "Imports\n\n" + ABOVE + "\n" + lines(11, 12).strip();
    private static final int BELOW = TEXT.lastIndexOf("Sum");

    private static final List<LayerPart> PARTS =
            List.of(
                    new LayerPart(0, new Locator.Section(1), 0, 9),
                    new LayerPart(1, new Locator.Cells("Imports", "A1:D5"), 9, BELOW),
                    new LayerPart(
                            2, new Locator.Cells("Imports", "A12:C12"), BELOW, TEXT.length()));

    private final CellsTaker taker = new CellsTaker(TEXT, PARTS);

    /** Against the table itself, cell by cell. */
    @Property(tries = 500)
    void takesEachRowOfARangeFromItsFirstToItsLastWord(
            @ForAll @IntRange(max = 13) int row,
            @ForAll @IntRange(max = 5) int column,
            @ForAll @IntRange(max = 13) int otherRow,
            @ForAll @IntRange(max = 5) int otherColumn) {
        CellRange range =
                CellRange.between(
                        CellRange.cell(row, column), CellRange.cell(otherRow, otherColumn));
        List<String> expected =
                IntStream.rangeClosed(range.firstRow(), range.lastRow())
                        .mapToObj(each -> row(each, range.firstColumn(), range.lastColumn()))
                        .filter(words -> !words.isEmpty())
                        .toList();

        PassageTaker.Outcome outcome = take(range);

        if (expected.isEmpty()) {
            assertThat(outcome).isEqualTo(new PassageTaker.Refused(SpanOutcome.Reason.EMPTY));
        } else {
            List<Span> spans = ((PassageTaker.Taken) outcome).spans();
            assertThat(spans).extracting(Span::quote).isEqualTo(expected);
            assertThat(spans).allMatch(span -> span.standsIn(TEXT));
            assertThat(spans)
                    .extracting(Span::locator)
                    .containsOnly(new Locator.Cells("Imports", range.a1()));
            assertThat(Passages.quote(spans)).isEqualTo(String.join("\n", expected));
        }
    }

    @Test
    void refusesOtherWordsThanThePersonSaw() {
        assertThat(taker.take(new Piece.Cells(0, CellRange.parse("C2:D3"), "45%", "17%")))
                .isEqualTo(new PassageTaker.Refused(SpanOutcome.Reason.QUOTE_DIFFERS));
    }

    @Test
    void refusesASheetThatIsNotThere() {
        assertThat(taker.take(new Piece.Cells(1, CellRange.parse("A1"), "Country", "Country")))
                .isEqualTo(new PassageTaker.Refused(SpanOutcome.Reason.OUTSIDE_TEXT));
    }

    @Test
    void refusesMoreCellsThanAQuotationHas() {
        assertThat(taker.take(new Piece.Cells(0, CellRange.parse("A1:D251"), "Country", "")))
                .isEqualTo(new PassageTaker.TooManyCells());
    }

    private PassageTaker.Outcome take(CellRange range) {
        String first = row(range.firstRow(), range.firstColumn(), range.firstColumn());
        String last = row(range.lastRow(), range.lastColumn(), range.lastColumn());
        return taker.take(new Piece.Cells(0, range, first, last));
    }

    private static String row(int row, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int column = from; column <= to; column++) {
            boolean isThere = row < CELLS.length && column < CELLS[row].length;
            words.append(column > from ? "\t" : "").append(isThere ? CELLS[row][column] : "");
        }
        return words.toString().strip();
    }

    private static String lines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int row = from; row < to; row++) {
            lines.append(String.join("\t", CELLS[row])).append('\n');
        }
        return lines.toString();
    }
}
