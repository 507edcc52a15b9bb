package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellRangeTest {

    private static final int ROW = CellRange.MOST_ROWS - 1;
    private static final int COLUMN = CellRange.MOST_COLUMNS - 1;

    @Property(tries = 300)
    void isNamedAsSpreadsheetsNameIt(
            @ForAll @IntRange(max = ROW) int row,
            @ForAll @IntRange(max = COLUMN) int column,
            @ForAll @IntRange(max = ROW) int otherRow,
            @ForAll @IntRange(max = COLUMN) int otherColumn) {
        CellRange range =
                CellRange.between(
                        CellRange.cell(row, column), CellRange.cell(otherRow, otherColumn));

        assertThat(range.a1()).isEqualTo(address(range).formatAsString());
        assertThat(CellRange.parse(range.a1())).isEqualTo(range);
        assertThat(range.size())
                .isEqualTo((Math.abs(row - otherRow) + 1L) * (Math.abs(column - otherColumn) + 1L));
        assertThat(range.isOnASheet()).isTrue();
    }

    @Property(tries = 300)
    void holdsAndMeetsWhatItShould(
            @ForAll @IntRange(max = 9) int row,
            @ForAll @IntRange(max = 9) int column,
            @ForAll @IntRange(max = 9) int height,
            @ForAll @IntRange(max = 9) int width,
            @ForAll @IntRange(max = 19) int otherRow,
            @ForAll @IntRange(max = 19) int otherColumn) {
        CellRange range = new CellRange(row, column, row + height, column + width);
        CellRange other = new CellRange(otherRow, otherColumn, otherRow + 2, otherColumn + 1);

        assertThat(range.contains(otherRow, otherColumn))
                .isEqualTo(address(range).isInRange(otherRow, otherColumn));
        assertThat(range.intersects(other)).isEqualTo(address(range).intersects(address(other)));
        assertThat(other.intersects(range)).isEqualTo(range.intersects(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "A0", "a1", "A1:", ":B2", "A1:B2:C3", "A1;B2", "\u00c41"})
    void refusesWhatNamesNoCells(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> CellRange.parse(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B2:A3", "A3:A2", "XFE1", "A1048577"})
    void liesOnNoSheet(String words) {
        assertThat(CellRange.parse(words).isOnASheet()).isFalse();
    }

    private static CellRangeAddress address(CellRange range) {
        return new CellRangeAddress(
                range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn());
    }
}
