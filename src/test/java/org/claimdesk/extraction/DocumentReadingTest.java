package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadingTest extends ReadsInAChild {

    @Test
    void tellsThePagesOfAPdfWithTheirLabels() throws InterruptedException {
        Extracted pdf = text("a.pdf", Specimens.pdf("First", "Second", "Third"));

        assertThat(pdf.text()).isEqualTo("First\n\nSecond\n\nThird");
        assertThat(pdf.parts())
                .extracting(Part::locator)
                .containsExactly(
                        new Locator.Page(1, Optional.of("i")),
                        new Locator.Page(2, Optional.of("ii")),
                        new Locator.Page(3, Optional.of("1")));
        assertThat(pdf.locate(7, 13)).isEqualTo(pdf.parts().get(1).locator());
        assertThat(pdf.details().title()).contains("Imports of rare earths");
        assertThat(pdf.details().author()).contains("Ministry of Trade");
    }

    @Test
    void partsCoverTheTextInOrder() throws InterruptedException {
        Extracted pdf = text("a.pdf", Specimens.pdf("First", " ", "Third"));

        assertThat(pdf.parts()).hasSize(3);
        assertThat(pdf.parts().getFirst().start()).isZero();
        assertThat(pdf.parts().getLast().end()).isEqualTo(pdf.text().length());
        IntStream.range(1, pdf.parts().size())
                .forEach(
                        i ->
                                assertThat(pdf.parts().get(i).start())
                                        .isEqualTo(pdf.parts().get(i - 1).end()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsTheCellOfAPlaceInASheet(boolean binary) throws InterruptedException {
        Workbook workbook = binary ? new HSSFWorkbook() : new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Imports");
        sheet.createRow(1).createCell(1).setCellValue("China");
        sheet.getRow(1).createCell(3).setCellValue("46");
        sheet.createRow(4).createCell(2).setCellValue("Vietnam");
        sheet.createRow(99).createCell(0).setCellValue("far below");
        workbook.createSheet("Exports").createRow(7).createCell(0).setCellValue("none");

        Extracted read = text("a.xls", Specimens.workbook(workbook));

        assertThat(cell(read, "China")).isEqualTo(new Locator.Cells("Imports", "B2"));
        assertThat(cell(read, "46")).isEqualTo(new Locator.Cells("Imports", "D2"));
        assertThat(cell(read, "China\t\t46")).isEqualTo(new Locator.Cells("Imports", "B2:D2"));
        assertThat(cell(read, "Vietnam")).isEqualTo(new Locator.Cells("Imports", "C5"));
        assertThat(cell(read, "far below")).isEqualTo(new Locator.Cells("Imports", "A100"));
        assertThat(cell(read, "none")).isEqualTo(new Locator.Cells("Exports", "A8"));
    }

    @Test
    void tellsTheCellOfAPlaceInSeparatedValues() throws InterruptedException {
        Extracted read =
                text(
                        "a.csv",
                        utf8("country;share\n\"China; mainland\";46\n\n" + "\"Viet\nnam\";12\n"));

        assertThat(cell(read, "China; mainland")).isEqualTo(new Locator.Cells("", "A2"));
        assertThat(cell(read, "46")).isEqualTo(new Locator.Cells("", "B2"));
        assertThat(cell(read, "Viet nam\t12")).isEqualTo(new Locator.Cells("", "A4:B4"));
    }

    @Test
    void readsTheHeadOfAMail() throws InterruptedException {
        Extracted read =
                text(
                        "a.eml",
                        utf8(
                                """
                                From: Ada Reporter <ada@paper.example>
                                To: press@ministry.example
                                Date: Fri, 2 Jan 2026 10:00:00 +0000
                                Subject: Rare earths
                                Content-Type: text/plain; charset=utf-8

                                What is the share?
                                """));

        assertThat(read.text())
                .startsWith("From: Ada Reporter <ada@paper.example>\nTo: press@ministry.example")
                .contains("Subject: Rare earths\n\nWhat is the share?");
        assertThat(read.parts().getLast().end()).isEqualTo(read.text().length());
    }

    private Locator cell(Extracted read, String words) {
        int start = read.text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return read.locate(start, start + words.length());
    }

    @Test
    void knowsAFileByItsContentAndNotByItsName() throws InterruptedException {
        Extracted pdf = text("minutes.docx", Specimens.pdf("Really a PDF"));

        assertThat(pdf.details().mediaType()).isEqualTo("application/pdf");
        assertThat(pdf.text()).isEqualTo("Really a PDF");
    }

    @Test
    void readsParagraphsAndPropertiesOfAWordDocument() throws InterruptedException {
        Extracted docx = text("a.docx", Specimens.docx("One.", "Two."));

        assertThat(docx.text()).isEqualTo("One.\n\nTwo.");
        assertThat(docx.details().title()).contains("A state visit");
        assertThat(docx.details().author()).contains("Ada Reporter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252", "windows-1251"})
    void findsTheCharacterSetOfPlainText(String charset) throws InterruptedException {
        String words =
                charset.equals("windows-1251")
                        ? "Почти половина редкоземельных металлов поступает из Китая. "
                        : "Fast die Hälfte kommt aus China, meldet das Ministerium für Öl. ";
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        String text = words.repeat(10).strip();

        assertThat(text("a.txt", (mark + text).getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
    }

    @Test
    void keepsTextFitForUtf8AndWithPlainLineEnds() throws InterruptedException {
        Extracted read = text("a.txt", utf8("one\r\ntwo\u0000three\rfour \uD83D\uDE00"));

        assertThat(read.text()).isEqualTo("one\ntwo\uFFFDthree\nfour \uD83D\uDE00");
    }

    @Test
    void guessesTheLanguageOfAText() throws InterruptedException {
        Extracted read =
                text(
                        "a.txt",
                        utf8(
                                "Fast die Hälfte der seltenen Erden, die das Land einführt, kommt"
                                        + " nach Angaben des Ministeriums aus einem Staat."));

        assertThat(read.details().language()).contains("de");
    }

    @Test
    void leavesTheOriginalAsItIs() throws Exception {
        Path original = Specimens.write(folder, "original", Specimens.pdf("Kept"));
        byte[] before = Files.readAllBytes(original);

        extractor.read(original, "a.pdf");

        assertThat(Files.readAllBytes(original)).isEqualTo(before);
    }
}
