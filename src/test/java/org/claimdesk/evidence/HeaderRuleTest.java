package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.SheetShape;
import org.claimdesk.extraction.SheetText;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are written with a bar between cells. */
class HeaderRuleTest {

    @Test
    void takesTheRowAboveTheFiguresAndTheColumnOfWords() {
        assertThat(headers("Country|2023|2024", "China|45%|46%", "Russia|26%|25%"))
                .isEqualTo(SheetHeaders.parse("1", "A"));
    }

    @Test
    void passesTitlesAndTakesMergedHeadings() {
        SheetCells cells =
                cells(
                        List.of("B2:C2"),
                        "Imports of rare earths",
                        "|Share|",
                        "Country|2023|2024",
                        "China|45%|46%");

        SheetHeaders headers = HeaderRule.of(cells);

        assertThat(headers).isEqualTo(SheetHeaders.parse("2:3", "A"));
        assertThat(cells.columnHeading(headers, 2)).isEqualTo("Share \u203a 2024");
        assertThat(cells.rowHeading(headers, 3)).isEqualTo("China");
    }

    @Test
    void takesATitleThatIsMergedOverAllForATitle() {
        assertThat(
                        HeaderRule.of(
                                cells(
                                        List.of("A1:C1"),
                                        "Imports",
                                        "Country|2023|2024",
                                        "China|45%|46%")))
                .isEqualTo(SheetHeaders.parse("2", "A"));
    }

    @Test
    void takesYearsDownTheSideForHeaders() {
        assertThat(headers("Year|Tonnes", "2021|8,974", "2022|9,120", "2023|9,340"))
                .isEqualTo(SheetHeaders.parse("1", "A"));
    }

    @Test
    void takesTheFirstRowOfATableOfWords() {
        assertThat(headers("Name|Role", "Ada|editor", "Bo|reviewer"))
                .isEqualTo(SheetHeaders.parse("1", "A"));
    }

    @Test
    void takesNoneOfFiguresAlone() {
        assertThat(headers("1|2|4", "3|9|27")).isEqualTo(SheetHeaders.NONE);
        assertThat(headers("Only a title")).isEqualTo(SheetHeaders.NONE);
    }

    @Test
    void namesTheColumnOfEachQuotedCellThatStandsBelowTheHeaders() {
        SheetCells cells =
                cells(
                        List.of(),
                        "Made in May",
                        "",
                        "Latitude|Longitude",
                        "25.40|70.47",
                        "",
                        "Other places",
                        "Seen",
                        "Unseen");
        SheetHeaders headers = HeaderRule.of(cells);
        var chosen =
                new ChosenHeaders(headers, true, new UserId(UUID.randomUUID()), Instant.EPOCH, 1);

        assertThat(headers)
                .as("figures under a header name nothing")
                .isEqualTo(SheetHeaders.parse("3", ""));
        assertThat(SurroundingCells.of(cells, CellRange.parse("A4:B4"), chosen).columns())
                .extracting(CellContext.Heading::of, CellContext.Heading::words)
                .containsExactly(tuple("A", "Latitude"), tuple("B", "Longitude"));
        var ofNames =
                new ChosenHeaders(SheetHeaders.parse("3", "A"), true, chosen.by(), chosen.at(), 2);
        assertThat(SurroundingCells.of(cells, CellRange.parse("A4:B4"), ofNames).columns())
                .as("also of a column of names")
                .hasSize(2);
        CellContext above = SurroundingCells.of(cells, CellRange.parse("A1"), ofNames);
        assertThat(above.columns()).isEmpty();
        assertThat(above.rows()).isEmpty();
        assertThat(SheetWindow.whole(cells, ofNames.headers(), 0, 1).column()).isEmpty();
    }

    @Test
    void takesNoRowThatAGapPartsFromTheData() {
        assertThat(headers("Country|Share", "", "China|45%", "Russia|26%").rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"45%", "-1,599.99", "($1,599.99)", "1.98E+08", "01/01/2024", "45 \u20ac"})
    void knowsFigures(String words) {
        assertThat(Figures.isFigure(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1 2024", "China", "", "%", "12 tonnes"})
    void knowsWords(String words) {
        assertThat(Figures.isFigure(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3,B", "2:3,A:B", "2-3,a", "'',''"})
    void readsWhatPeopleWrite(String rows, String columns) {
        SheetHeaders headers = SheetHeaders.parse(rows, columns);

        assertThat(SheetHeaders.parse(headers.rowsTold(), headers.columnsTold()))
                .isEqualTo(headers);
    }

    @ParameterizedTest
    @CsvSource({"0,A", "3:2,A", "1:6,A", "x,A", "1,1", "1,A:F", "1:2:3,A", "9999999999,A"})
    void refusesWhatIsNoHeader(String rows, String columns) {
        assertThatIllegalArgumentException().isThrownBy(() -> SheetHeaders.parse(rows, columns));
    }

    @Test
    void leadsToTheEdgesOfWordsAndOverGaps() {
        SheetCells cells = cells(List.of(), "a|b||d", "e", "", "f", "g");
        Edges edges = new Edges(cells);

        assertThat(edges.from(CellRange.parse("A1"), 1, 0).a1()).isEqualTo("A2");
        assertThat(edges.from(CellRange.parse("A2"), 1, 0).a1()).isEqualTo("A4");
        assertThat(edges.from(CellRange.parse("A4"), 1, 0).a1()).isEqualTo("A5");
        assertThat(edges.from(CellRange.parse("A5"), 1, 0).a1()).isEqualTo("A5");
        assertThat(edges.from(CellRange.parse("A5"), -1, 0).a1()).isEqualTo("A4");
        assertThat(edges.from(CellRange.parse("A1"), 0, 1).a1()).isEqualTo("B1");
        assertThat(edges.from(CellRange.parse("B1"), 0, 1).a1()).isEqualTo("D1");
        assertThat(edges.from(CellRange.parse("D1"), 0, -1).a1()).isEqualTo("B1");
        assertThat(edges.from(CellRange.parse("C2"), 0, 1).a1()).isEqualTo("D2");
    }

    private static SheetHeaders headers(String... rows) {
        return HeaderRule.of(cells(List.of(), rows));
    }

    static SheetCells cells(List<String> merged, String... rows) {
        String text =
                Arrays.stream(rows)
                        .map(row -> row.replace('|', '\t'))
                        .collect(Collectors.joining("\n"));
        int columns = Arrays.stream(rows).mapToInt(row -> row.split("\\|").length).max().orElse(1);
        CellRange all = new CellRange(0, 0, rows.length - 1, columns - 1);
        SheetText sheet =
                SheetText.of(text, List.of(new Part(all.on("Table"), 0, text.length()))).getFirst();
        SheetShape plain = SheetShape.plain("Table");
        SheetShape shape =
                new SheetShape(
                        "Table",
                        plain.visibility(),
                        0,
                        0,
                        plain.hiddenRows(),
                        plain.hiddenColumns(),
                        merged,
                        false);
        return new SheetCells(0, text, sheet, shape, Optional.empty());
    }
}
