package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimdesk.extraction.SheetShape.Visibility;
import org.claimdesk.extraction.StoredValue.Kind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells hold is told beside what they show. */
class StoredValuesTest extends ReadsInAChild {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsWhatCellsOfAWorkbookHoldBehindWhatTheyShow(boolean binary)
            throws InterruptedException {
        Workbook workbook = binary ? new HSSFWorkbook() : new XSSFWorkbook();

        Extracted read = text("imports", Workbooks.imports(workbook));

        assertThat(shown(read, "C4")).isEqualTo("45%");
        assertThat(value(read, "C4")).isEqualTo(number("C4", "0.4487", "0%", Optional.empty()));
        assertThat(shown(read, "B5")).isEqualTo("5,121");
        assertThat(value(read, "B5")).isEqualTo(number("B5", "5120.5", "#,##0", Optional.empty()));
        assertThat(value(read, "B8"))
                .isEqualTo(number("B8", "20000", "General", Optional.of("SUM(B4:B7)")));
        assertThat(value(read, "C8").formula()).contains("C4+C5");
        assertThat(value(read, "C9").kind()).isEqualTo(Kind.ERROR);
        assertThat(value(read, "C9").stored()).isEqualTo("#DIV/0!");
        assertThat(value(read, "B9"))
                .isEqualTo(
                        new StoredValue(
                                "B9",
                                Kind.DATE,
                                "45292",
                                Optional.of("dd/mm/yyyy"),
                                Optional.of("2024-01-01"),
                                Optional.empty()));
        assertThat(shown(read, "B9")).isEqualTo("01/01/2024");
        assertThat(values(read).at("Imports", 3, 0)).as("words are what they show").isEmpty();
        assertThat(read.details().toolVersion()).endsWith("/3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void countsDaysFrom1904WhereTheWorkbookDoes(boolean binary) throws InterruptedException {
        Workbook workbook = binary ? new HSSFWorkbook() : new XSSFWorkbook();

        Extracted read = text("days", Workbooks.since1904(workbook));

        assertThat(shown(read, "B1")).isEqualTo("2024-01-01");
        assertThat(shown(read, "B2")).isEqualTo("2 January 2024");
        assertThat(shown(read, "C2")).as("no date").isEqualTo("43831");
        assertThat(shown(read, "A3")).as("behind what was moved").isEqualTo("Shipped");
        assertThat(values(read).at("Days", 0, 1).orElseThrow().date()).contains("2024-01-01");
        assertThat(read.text()).doesNotContain("2020", "2019");
        assertThat(read.parts().getLast().end()).isEqualTo(read.text().length());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsWhatIsHiddenFrozenAndMerged(boolean binary) throws InterruptedException {
        Workbook workbook = binary ? new HSSFWorkbook() : new XSSFWorkbook();

        Extracted read = text("imports", Workbooks.imports(workbook));

        assertThat(values(read).shapes())
                .containsExactly(
                        new SheetShape(
                                "Imports",
                                Visibility.VISIBLE,
                                3,
                                1,
                                List.of("6:6"),
                                List.of("E:E"),
                                List.of("C2:D2"),
                                false),
                        new SheetShape(
                                "Notes",
                                Visibility.HIDDEN,
                                0,
                                0,
                                List.of(),
                                List.of(),
                                List.of(),
                                false));
        assertThat(shown(read, "A6")).as("hidden, not dropped").isEqualTo("Malaysia");
        assertThat(read.text()).contains("Not to be shown");
    }

    @Test
    void readsOpenDocumentSheetsWithTheirColumnsAndValues() throws InterruptedException {
        Extracted read = text("imports.ods", Workbooks.openDocument());

        assertThat(shown(read, "C1")).isEqualTo("Share");
        assertThat(shown(read, "A4")).isEqualTo("Chi na");
        assertThat(shown(read, "C4")).as("repeated").isEqualTo("45 %");
        assertThat(value(read, "C4").stored()).isEqualTo("0.4487");
        assertThat(value(read, "C4").format()).contains("percentage");
        assertThat(value(read, "C4").formula()).contains("B9/$Sums.B$10+SUM(A1:A3)");
        assertThat(value(read, "D4").stored()).isEqualTo("2024-01-01");
        assertThat(value(read, "A5").stored()).isEqualTo("TRUE");
        assertThat(read.text()).contains("A4: Without Taiwan");
        assertThat(values(read).shape("Imports").orElseThrow())
                .isEqualTo(
                        new SheetShape(
                                "Imports",
                                Visibility.VISIBLE,
                                0,
                                0,
                                List.of("5:5"),
                                List.of("D:D"),
                                List.of("C1:D1"),
                                false));
        assertThat(values(read).shape("Notes").orElseThrow().visibility())
                .isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void separatedValuesHoldWhatTheyShow() throws InterruptedException {
        assertThat(text("a.csv", utf8("country,share\nChina,45%\n")).values()).isEmpty();
    }

    /** Each number of a real workbook lies where its text lies. */
    @Test
    void laysValuesOverTheTextOfRealWorkbooks() throws Exception {
        Path documents = Path.of(System.getProperty("claimdesk.data"), "documents");
        Assumptions.assumeTrue(Files.isDirectory(documents), "No shared data: skipped");
        int cells = 0;
        for (String folder : List.of("xls", "xlsx", "ods")) {
            try (Stream<Path> files = Files.list(documents.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    Extraction read = extractor.read(file, file.getFileName().toString());
                    cells += read instanceof Extracted text ? check(file, text) : 0;
                }
            }
        }
        assertThat(cells).as("cells with a value of their own").isGreaterThan(500);
    }

    private static int check(Path file, Extracted read) {
        if (read.values().isEmpty()) {
            return 0;
        }
        int cells = 0;
        for (SheetText sheet : SheetText.of(read.text(), read.parts())) {
            Optional<SheetShape> shape = values(read).shape(sheet.name());
            assertThat(shape.map(SheetShape::apart))
                    .as("%s %s", file, sheet.name())
                    .contains(false);
            CellRange all = new CellRange(0, 0, sheet.rows(), sheet.columns());
            cells += values(read).within(sheet.name(), all, Integer.MAX_VALUE).size();
        }
        return cells;
    }

    private static StoredValue number(
            String cell, String stored, String format, Optional<String> formula) {
        return new StoredValue(
                cell, Kind.NUMBER, stored, Optional.of(format), Optional.empty(), formula);
    }

    private static SheetValues values(Extracted read) {
        return SheetValues.parse(read.values().orElseThrow());
    }

    private static StoredValue value(Extracted read, String a1) {
        CellRange cell = CellRange.parse(a1);
        return values(read).at("Imports", cell.firstRow(), cell.firstColumn()).orElseThrow();
    }

    private static String shown(Extracted read, String a1) {
        CellRange cell = CellRange.parse(a1);
        return SheetText.of(read.text(), read.parts())
                .getFirst()
                .row(read.text(), cell.firstRow())
                .stream()
                .filter(found -> found.column() == cell.firstColumn())
                .map(found -> found.in(read.text()))
                .findFirst()
                .orElse("");
    }
}
