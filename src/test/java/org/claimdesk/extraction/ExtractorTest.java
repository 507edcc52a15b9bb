package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    static final Limits LIMITS = new Limits(50 << 20, 60 << 20, 1_000, 3, 20_000_000, 50, 200);

    private static Extractor extractor;

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        extractor =
                new Extractor(new ExtractionSettings(1, 200, 512, Duration.ofSeconds(60), LIMITS));
    }

    @AfterAll
    static void stop() {
        extractor.destroy();
    }

    private Extraction read(String name, byte[] bytes) throws InterruptedException {
        return extractor.read(Specimens.write(folder, "specimen", bytes), name);
    }

    private Extracted text(String name, byte[] bytes) throws InterruptedException {
        Extraction extraction = read(name, bytes);
        assertThat(extraction).isInstanceOf(Extracted.class);
        return (Extracted) extraction;
    }

    private Reason reason(String name, byte[] bytes) throws InterruptedException {
        Extraction extraction = read(name, bytes);
        assertThat(extraction).isInstanceOf(Unreadable.class);
        return ((Unreadable) extraction).reason();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Nested
    class Documents {

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
                            utf8(
                                    "country;share\n\"China; mainland\";46\n\n"
                                            + "\"Viet\nnam\";12\n"));

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
                    .startsWith(
                            "From: Ada Reporter <ada@paper.example>\nTo: press@ministry.example")
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

    @Nested
    class Poison {

        @Test
        void refusesNothing() throws InterruptedException {
            assertThat(reason("a.pdf", new byte[0])).isEqualTo(Reason.EMPTY);
        }

        @Test
        void refusesBlankText() throws InterruptedException {
            for (String blank : List.of(" \n\t\n", "\u00a0", "\u2003\u200b\n")) {
                assertThat(reason("a.txt", utf8(blank))).isEqualTo(Reason.NO_TEXT);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"word/document.xml", "content.xml", "anything.txt"})
        void refusesZipBombs(String entry) throws InterruptedException {
            assertThat(reason("a.docx", Specimens.zipBomb(entry, 61)))
                    .isEqualTo(Reason.TOO_LARGE_UNPACKED);
        }

        @Test
        void refusesABombInsideAnArchive() throws InterruptedException {
            assertThat(reason("a.zip", Specimens.nested(2, Specimens.zipBomb("a.txt", 61))))
                    .isEqualTo(Reason.TOO_LARGE_UNPACKED);
        }

        @Test
        void refusesFilesWithinFilesBeyondTheLimit() throws InterruptedException {
            assertThat(reason("a.zip", Specimens.nested(6, Specimens.docx("Deep down"))))
                    .isEqualTo(Reason.TOO_DEEP);
        }

        @Test
        void expandsNoXmlBomb() throws InterruptedException {
            String bomb = Specimens.billionLaughs(Specimens.wordBody("&l9;"));
            assertThat(read("a.docx", Specimens.docxOf(bomb))).isInstanceOf(Unreadable.class);

            String inOdt = Specimens.billionLaughs(Specimens.odtBody("&l9;"));
            assertThat(read("a.odt", Specimens.odtOf(inOdt)))
                    .satisfies(ExtractorTest.this::isShortOrUnreadable);

            String inSvg =
                    Specimens.billionLaughs(
                            "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&l9;</text></svg>");
            assertThat(read("a.svg", utf8(inSvg)))
                    .satisfies(ExtractorTest.this::isShortOrUnreadable);

            String inHtml = Specimens.billionLaughs("<html><body><p>&l9;</p></body></html>");
            assertThat(read("a.html", utf8(inHtml)))
                    .satisfies(ExtractorTest.this::isShortOrUnreadable);
        }

        @Test
        void opensNoExternalEntity() throws InterruptedException {
            Path secret = Specimens.write(folder, "secret.txt", utf8("the secret words"));
            String declared =
                    "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]>"
                            .formatted(secret.toUri());
            List<Extraction> read =
                    List.of(
                            read("a.docx", Specimens.docxOf(declared + Specimens.wordBody("&x;"))),
                            read("a.odt", Specimens.odtOf(declared + Specimens.odtBody("&x;"))),
                            read("a.xml", utf8(declared + "<d>beside &x;</d>")),
                            read(
                                    "a.html",
                                    utf8(declared + "<html><body>beside &x;</body></html>")));

            assertThat(read)
                    .noneMatch(
                            extraction ->
                                    extraction instanceof Extracted text
                                            && text.text().contains("secret words"));
        }

        @Test
        void namesEncryptedFilesAsSuch() throws InterruptedException {
            assertThat(reason("a.pdf", Specimens.pdfWithPassword())).isEqualTo(Reason.ENCRYPTED);
            assertThat(reason("a.docx", Specimens.docxWithPassword())).isEqualTo(Reason.ENCRYPTED);
        }

        @Test
        void findsNoWordsInAPicture() throws InterruptedException {
            assertThat(reason("a.png", Specimens.png())).isEqualTo(Reason.NO_TEXT);
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.3, 0.6, 0.9})
        void takesNoHalfDocumentForAWholeOne(double share) throws InterruptedException {
            byte[] pdf = Specimens.pdf("The first page", "The second page");
            byte[] docx = Specimens.docx("The first paragraph", "The second paragraph");

            assertThat(reason("a.pdf", Arrays.copyOf(pdf, (int) (pdf.length * share))))
                    .isEqualTo(Reason.DAMAGED);
            assertThat(reason("a.docx", Arrays.copyOf(docx, (int) (docx.length * share))))
                    .isEqualTo(Reason.DAMAGED);
        }

        @Test
        void takesNoPathFromAName() throws InterruptedException {
            assertThat(text("../../../../etc/passwd", utf8("Just words.")).text())
                    .isEqualTo("Just words.");
            assertThat(text("..\\..\\a\u0000.txt", utf8("Just words.")).text())
                    .isEqualTo("Just words.");
        }

        @Test
        void cutsWhatIsBeyondTheLimitOfParts() throws InterruptedException {
            String section = "<h1>Heading</h1><p>Words of section %d</p>";
            String sections =
                    IntStream.rangeClosed(1, 1_000)
                            .mapToObj(section::formatted)
                            .collect(java.util.stream.Collectors.joining());

            Extracted html =
                    text("a.html", utf8("<html><body>%s</body></html>".formatted(sections)));

            assertThat(html.cut()).isTrue();
            assertThat(html.parts()).hasSize(200);
            assertThat(html.parts().getLast().locator()).isEqualTo(new Locator.Section(200));
            assertThat(html.text()).endsWith("Words of section 200");
        }

        @Test
        void cutsWhatIsBeyondTheLimitOfPages() throws InterruptedException {
            String[] pages = new String[60];
            Arrays.fill(pages, "Page");

            Extracted pdf = text("a.pdf", Specimens.pdf(pages));

            assertThat(pdf.cut()).isTrue();
            assertThat(pdf.parts()).hasSize(50);
        }

        @Test
        void readsOnAfterPoison() throws InterruptedException {
            read("a.docx", Specimens.zipBomb("word/document.xml", 61));
            read("a.pdf", utf8("%PDF-1.7 and then nonsense"));

            assertThat(text("b.pdf", Specimens.pdf("The neighbour")).text())
                    .isEqualTo("The neighbour");
        }
    }

    private void isShortOrUnreadable(Extraction extraction) {
        if (extraction instanceof Extracted text) {
            assertThat(text.text()).hasSizeLessThan(10_000);
        }
    }
}
