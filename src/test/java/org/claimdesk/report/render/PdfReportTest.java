package org.claimdesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.claimdesk.report.content.LayoutWatch;
import org.claimdesk.report.content.ReportContent;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReportTest {

    /** A piece in the list of what a verdict rests on. */
    private static final Pattern FROZEN = Pattern.compile("Supports +table-\\d+\\.pdf");

    /** At both sides: 18 mm, in points. */
    private static final float MARGIN = 51f;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void meetsPdfA() throws Exception {
        assertThat(failures(everyState(), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void meetsPdfUa() throws Exception {
        assertThat(failures(everyState(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void staysPdfAWithTextsInOtherScriptsAndWithWhatNoFontHolds() throws Exception {
        ReportContent content =
                ReportOfClaims.of(
                        ReportOfClaims.saying(
                                "Größe Ελλάδα Россия ≥ 47 % → ✓ 中国稀土 السلام שלום 😀\u0001 <b>&amp;"));

        assertThat(failures(render(content), PDFAFlavour.PDFA_3_A)).isEmpty();
        // Fonts draw some compatibility characters with the same glyph: NFKC makes them one.
        assertThat(Normalizer.normalize(text(render(content)), Normalizer.Form.NFKC))
                .contains("Größe Ελλάδα Россия ≥ 47 % → ✓ 中国稀土");
    }

    @Test
    void breaksWordsThatAreLongerThanALine() throws Exception {
        LongWords words = new LongWords();

        byte[] pdf = render(words.report());

        // In the order of the lines, and column by column where there are several.
        String seen = seen(pdf, true) + "\n" + seen(pdf, false);
        assertThat(seen.replaceAll("\\s", "")).contains(words.written());
        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void hasLanguageTitleAndABookmarkForEachClaim() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(everyState())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Audit report: State visit");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(4);
        }
    }

    @Test
    void isTheSameFileWheneverItIsMade() throws Exception {
        byte[] first = everyState();
        Thread.sleep(1_100); // A PDF counts seconds.

        assertThat(everyState()).isEqualTo(first);
    }

    @Test
    void countsItsPagesAndStopsWhenItIsTold() {
        StoppingWatch watch = new StoppingWatch(Integer.MAX_VALUE, 2);

        assertThatThrownBy(() -> render(watch)).isInstanceOf(CancellationException.class);
        assertThat(watch.pages).isEqualTo(2);
    }

    @Test
    void stopsWhileItsLinesAreLaidOutBeforeThereIsAPage() {
        StoppingWatch watch = new StoppingWatch(20, Integer.MAX_VALUE);

        assertThatThrownBy(() -> render(watch)).isInstanceOf(CancellationException.class);
        assertThat(watch.lines).isEqualTo(20);
        assertThat(watch.pages).isZero();
    }

    @Test
    void becomesVolumesWhenItIsLong() throws IOException {
        ReportContent content =
                ReportOfClaims.of(Collections.nCopies(10, ReportOfClaims.published()), 10);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Rendered rendered = new PdfReport(30_000).render(content, out);

        assertThat(rendered).isEqualTo(new Rendered("pdf.zip", "application/zip", 10));
        List<String> texts = texts(volumes(out.toByteArray()));
        assertThat(texts).hasSizeGreaterThan(2);
        assertThat(String.join("", texts)).contains("10. Nearly half");
        assertThat(texts.getLast()).doesNotContain("2. Nearly half").contains("10. Nearly half");
    }

    @Test
    void saysInEveryVolumeWhoItsNamesAre() throws IOException {
        String rolf =
                ReportOfClaims.act("Rolf Reviewer", ReportOfClaims.MORNING).by().id().toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new PdfReport(31_000)
                .render(
                        ReportOfClaims.of(Collections.nCopies(6, ReportOfClaims.published()), 6),
                        out);

        assertThat(texts(volumes(out.toByteArray())))
                .hasSizeGreaterThan(1)
                .allSatisfy(text -> assertThat(text).contains("signs in as Rolf, id " + rolf))
                .allSatisfy(text -> assertThat(text).contains("Not part of revision 2"));
    }

    @Test
    void goesOnInFurtherVolumesWithAClaimThatIsTooLargeForOne() throws Exception {
        int length = 30_000;
        ReportContent content =
                ReportOfClaims.of(
                        ReportOfClaims.open(),
                        ReportOfClaims.large(60, 200, 300),
                        ReportOfClaims.open());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new PdfReport(length).render(content, out);

        List<byte[]> volumes = volumes(out.toByteArray());
        assertThat(volumes).hasSizeGreaterThan(6);
        for (byte[] volume : volumes) {
            assertThat(failures(volume, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(failures(volume, PDFAFlavour.PDFUA_1)).isEmpty();
        }
        List<String> texts = texts(volumes);
        assertThat(texts).allSatisfy(text -> assertThat(text).hasSizeLessThan(length));
        assertThat(texts.subList(1, texts.size() - 1))
                .allSatisfy(text -> assertThat(text).contains("2. Nearly half", "(continued)"));
        assertThat(texts.getLast()).contains("3. Nearly half");
        assertThat(texts)
                .filteredOn(text -> FROZEN.matcher(text).find())
                .hasSizeGreaterThan(1)
                .allSatisfy(text -> assertThat(text).contains("Rests on"));
        String whole = String.join("\n", texts).replaceAll(" +", " ");
        for (int number = 1; number <= 60; number++) {
            assertThat(whole).contains("[%d] Supports trade-2025.pdf".formatted(number));
        }
        for (int number = 1; number <= 200; number++) {
            assertThat(whole).contains("Supports table-%d.pdf".formatted(number));
        }
        for (int position = 5001; position <= 5300; position++) {
            assertThat(whole).contains("\n%d 2026-".formatted(position));
        }
    }

    private static byte[] everyState() throws IOException {
        return render(
                ReportOfClaims.of(
                        ReportOfClaims.published(),
                        ReportOfClaims.corrected(),
                        ReportOfClaims.withdrawn(),
                        ReportOfClaims.open()));
    }

    private static byte[] render(ReportContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport().render(content, out);
        Path folder = Files.createDirectories(Path.of("target/rendered"));
        Files.write(folder.resolve("%d.pdf".formatted(out.size())), out.toByteArray());
        return out.toByteArray();
    }

    private static void render(StoppingWatch watch) throws IOException {
        ReportContent content = ReportOfClaims.of(ReportOfClaims.published());
        new PdfReport()
                .render(
                        new ReportContent(content.head(), content.claims(), watch),
                        new ByteArrayOutputStream());
    }

    private static List<byte[]> volumes(byte[] zipped) throws IOException {
        List<byte[]> volumes = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            while (zip.getNextEntry() != null) {
                volumes.add(zip.readAllBytes());
            }
        }
        return volumes;
    }

    private static List<String> texts(List<byte[]> volumes) throws IOException {
        List<String> texts = new ArrayList<>();
        for (byte[] volume : volumes) {
            texts.add(text(volume));
        }
        return texts;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What stands within the margins: a word that runs off the paper has no end there. */
    private static String seen(byte[] pdf, boolean byLines) throws IOException {
        StringBuilder seen = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDRectangle paper = page.getMediaBox();
                PDFTextStripperByArea area = new PDFTextStripperByArea();
                area.setSortByPosition(byLines);
                area.addRegion(
                        "text",
                        new Rectangle2D.Float(
                                MARGIN, 0, paper.getWidth() - 2 * MARGIN, paper.getHeight()));
                area.extractRegions(page);
                seen.append(area.getTextForRegion("text"));
            }
        }
        return seen.toString();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getLocation())
                    .distinct()
                    .toList();
        }
    }

    /** Somebody who cancels at a line or at a page. */
    private static final class StoppingWatch implements LayoutWatch {

        private final int lastLine;
        private final int lastPage;
        private int lines;
        private int pages;

        StoppingWatch(int lastLine, int lastPage) {
            this.lastLine = lastLine;
            this.lastPage = lastPage;
        }

        @Override
        public void line() {
            stopAt(++lines, lastLine);
        }

        @Override
        public void page() {
            stopAt(++pages, lastPage);
        }

        private static void stopAt(int now, int last) {
            if (now == last) {
                throw new CancellationException();
            }
        }
    }
}
