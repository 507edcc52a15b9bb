package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoisonTest extends ReadsInAChild {

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
    void refusesABombInsideAnArchive() throws Exception {
        assertThat(within(Specimens.nested(2, Specimens.zipBomb("a.txt", 61))))
                .contains(Reason.TOO_LARGE_UNPACKED);
    }

    @Test
    void refusesFilesWithinFilesBeyondTheLimit() throws Exception {
        assertThat(within(Specimens.nested(6, Specimens.docx("Deep down"))))
                .contains(Reason.TOO_DEEP);
    }

    @Test
    void expandsNoXmlBomb() throws InterruptedException {
        String bomb = Specimens.billionLaughs(Specimens.wordBody("&l9;"));
        assertThat(read("a.docx", Specimens.docxOf(bomb))).isInstanceOf(Unreadable.class);

        String inOdt = Specimens.billionLaughs(Specimens.odtBody("&l9;"));
        assertThat(read("a.odt", Specimens.odtOf(inOdt))).satisfies(this::isShortOrUnreadable);

        String inSvg =
                Specimens.billionLaughs(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&l9;</text></svg>");
        assertThat(read("a.svg", utf8(inSvg))).satisfies(this::isShortOrUnreadable);

        String inHtml = Specimens.billionLaughs("<html><body><p>&l9;</p></body></html>");
        assertThat(read("a.html", utf8(inHtml))).satisfies(this::isShortOrUnreadable);
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
                        read("a.html", utf8(declared + "<html><body>beside &x;</body></html>")));

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

    @Test
    void tellsOfAFileWithoutWordsWhatItIs() throws InterruptedException {
        assertThat(read("holiday.txt", Specimens.png()))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> {
                            DocumentDetails told = unreadable.details().orElseThrow();
                            assertThat(told.mediaType()).isEqualTo("image/png");
                            assertThat(told.metadata()).containsKey("tiff:ImageWidth");
                        });
    }

    @Test
    void drawsPicturesAnewWithinBounds() throws Exception {
        BufferedImage wide = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (String format : List.of("png", "jpeg", "bmp", "gif")) {
            assertThat(drawn(SomePictures.bytes(wide, format))).hasValue(List.of("30x15"));
        }
        assertThat(drawn(SomePictures.tiff(wide, wide))).hasValue(List.of("30x15", "30x15"));
        BufferedImage vast = new BufferedImage(6_000, 4_000, BufferedImage.TYPE_BYTE_BINARY);
        assertThat(drawn(SomePictures.bytes(vast, "png")))
                .as("no sharper than a screen")
                .hasValue(List.of("2250x1500"));
    }

    @Test
    void drawsNothingThatIsNoPictureOrTooLarge() throws Exception {
        byte[] claims = Specimens.png();
        java.nio.ByteBuffer head = java.nio.ByteBuffer.wrap(claims).putInt(16, 20_000);
        head.putInt(20, 10_000);
        var check = new java.util.zip.CRC32();
        check.update(claims, 12, 17);
        head.putInt(29, (int) check.getValue());

        assertThat(drawn(claims)).as("200 megapixels").isEmpty();
        assertThat(drawn(Arrays.copyOf(Specimens.png(), 40))).isEmpty();
        assertThat(drawn(Specimens.pdf("Words"))).isEmpty();
        assertThat(drawn(utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))).isEmpty();
    }

    /** The sizes of the pages in points. */
    private java.util.Optional<List<String>> drawn(byte[] picture) throws Exception {
        Path pages = extractor.folder();
        var book = extractor.draw(Specimens.write(folder, "picture", picture), pages);
        if (book.isEmpty()) {
            return java.util.Optional.empty();
        }
        List<String> sizes = new java.util.ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(book.get().toFile())) {
            for (var page : pdf.getPages()) {
                assertThat(page.getResources().getXObjectNames()).hasSize(1);
                var box = page.getMediaBox();
                sizes.add("%.0fx%.0f".formatted(box.getWidth(), box.getHeight()));
            }
        } finally {
            extractor.remove(pages);
        }
        return java.util.Optional.of(sizes);
    }

    @Test
    void tellsHarmFromDamage() throws InterruptedException {
        String bomb = Specimens.billionLaughs(Specimens.wordBody("&l9;"));
        String outside =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"http://a.example/\">]>";

        assertThat(reason("a.docx", Specimens.docxOf(bomb))).isEqualTo(Reason.EXPANDING);
        assertThat(reason("a.docx", Specimens.docxOf(outside + Specimens.wordBody("&x;"))))
                .isEqualTo(Reason.REFERRING_OUTSIDE);
        assertThat(reason("a.docx", Specimens.docxOf("<w:document>&undeclared;")))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void namesWhatIsOnlyAPart() throws InterruptedException {
        byte[] whole = Specimens.zip(Map.of("a.txt", "Words"));
        byte[] last = whole.clone();
        last[last.length - 22 + 4] = 1;
        byte[] first = new byte[whole.length + 4];
        System.arraycopy(utf8("PK\u0007\b"), 0, first, 0, 4);
        System.arraycopy(whole, 0, first, 4, whole.length);

        assertThat(reason("a.zip", last)).isEqualTo(Reason.PART_OF_SEVERAL);
        assertThat(reason("a.z01", Arrays.copyOf(first, 60))).isEqualTo(Reason.PART_OF_SEVERAL);
        assertThat(reason("a.rar", utf8("Rar!\u001a\u0007\u0000 and more")))
                .isEqualTo(Reason.RAR_ARCHIVE);
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

        Extracted html = text("a.html", utf8("<html><body>%s</body></html>".formatted(sections)));

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

        assertThat(text("b.pdf", Specimens.pdf("The neighbour")).text()).isEqualTo("The neighbour");
    }

    private Set<Reason> within(byte[] bytes) throws Exception {
        return family("a.zip", bytes).reasons();
    }

    private Reason reason(String name, byte[] bytes) throws InterruptedException {
        Extraction extraction = read(name, bytes);
        assertThat(extraction).isInstanceOf(Unreadable.class);
        return ((Unreadable) extraction).reason();
    }

    private void isShortOrUnreadable(Extraction extraction) {
        if (extraction instanceof Extracted text) {
            assertThat(text.text()).hasSizeLessThan(10_000);
        }
    }
}
