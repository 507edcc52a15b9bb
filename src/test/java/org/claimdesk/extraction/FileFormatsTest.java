package org.claimdesk.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Locator.MailPart.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each format: known words in a known place, under its own name and under a wrong one. Longer than
 * most files: there are many.
 */
class FileFormatsTest extends ReadsInAChild {

    static final String WORDS = "Tin rose by half.";

    /** A file, what it is, and where its words stand. */
    record Format(String name, String mediaType, byte[] bytes, Locator place) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Format> formats() {
        String office = "application/vnd.openxmlformats-officedocument.";
        String open = "application/vnd.oasis.opendocument.";
        Locator whole = new Locator.Whole();
        return Stream.of(
                new Format(
                        "a.pdf",
                        "application/pdf",
                        Specimens.pdf("One", "Two", WORDS),
                        new Locator.Page(3, java.util.Optional.of("1"))),
                new Format("a.doc", "application/msword", SomeFormats.doc(WORDS), whole),
                new Format(
                        "a.docx",
                        office + "wordprocessingml.document",
                        Specimens.docx("One", WORDS),
                        whole),
                new Format("a.rtf", "application/rtf", SomeFormats.rtf(WORDS), whole),
                new Format(
                        "a.odt", open + "text", Specimens.odtOf(Specimens.odtBody(WORDS)), whole),
                new Format(
                        "a.xls",
                        "application/vnd.ms-excel",
                        workbook(new HSSFWorkbook()),
                        new Locator.Cells("Imports", "B3")),
                new Format(
                        "a.xlsx",
                        office + "spreadsheetml.sheet",
                        workbook(new XSSFWorkbook()),
                        new Locator.Cells("Imports", "B3")),
                new Format(
                        "a.ods",
                        open + "spreadsheet",
                        SomeFormats.ods("Imports", WORDS),
                        new Locator.Cells("Imports", "B1")),
                new Format(
                        "a.csv",
                        "text/csv",
                        utf8("metal,news\nzinc,fell\ntin,%s\n".formatted(WORDS)),
                        new Locator.Cells("", "B3")),
                new Format(
                        "a.ppt",
                        "application/vnd.ms-powerpoint",
                        SomeFormats.slides(true, "One", WORDS),
                        new Locator.Slide(2)),
                new Format(
                        "a.pptx",
                        office + "presentationml.presentation",
                        SomeFormats.slides(false, "One", WORDS),
                        new Locator.Slide(2)),
                new Format(
                        "a.odp",
                        open + "presentation",
                        SomeFormats.odp("One", WORDS),
                        new Locator.Slide(2)),
                new Format(
                        "a.html",
                        "text/html",
                        utf8(
                                "<html><body><h1>One</h1><p>First</p><h2>Two</h2><p>%s</p></body></html>"
                                        .formatted(WORDS)),
                        new Locator.Section(2)),
                new Format(
                        "a.mhtml",
                        "multipart/related",
                        SomeFormats.mhtml("One", WORDS),
                        new Locator.Section(1)),
                new Format(
                        "a.epub",
                        "application/epub+zip",
                        SomeFormats.epub("One", "First", "Two", WORDS),
                        new Locator.Section(2)),
                new Format("a.txt", "text/plain", utf8("One\n\n" + WORDS), whole),
                new Format(
                        "a.eml",
                        "message/rfc822",
                        Mails.saying(WORDS),
                        new Locator.MailPart(Place.TEXT, 1)),
                new Format(
                        "a.msg",
                        "application/vnd.ms-outlook",
                        SomeFormats.msg("Metals", WORDS, "Attached"),
                        new Locator.MailPart(Place.TEXT, 1)),
                new Format(
                        "a.mbox",
                        "application/mbox",
                        Mails.mailbox(WORDS, "Two"),
                        new Locator.Contents()),
                new Format(
                        "a.zip",
                        "application/zip",
                        Specimens.zip(Map.of(WORDS, "a")),
                        new Locator.Contents()),
                new Format("a.7z", "application/x-7z-compressed", sevenZ(), new Locator.Contents()),
                new Format("a.tar", "application/x-tar", tar(), new Locator.Contents()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isKnownByItsContentAndReadInItsPlaces(Format format) throws Exception {
        Extracted read = container(format.name(), format.bytes());

        assertThat(read.details().mediaType()).isEqualTo(format.mediaType());
        int at = read.text().indexOf(WORDS);
        assertThat(at).as(read.text()).isNotNegative();
        assertThat(read.locate(at, at + WORDS.length())).isEqualTo(format.place());

        String wrong = format.name().equals("a.pdf") ? "a.docx" : "a.pdf";
        Extracted misnamed = container(wrong, format.bytes());
        assertThat(misnamed.details().mediaType()).isEqualTo(format.mediaType());
        assertThat(misnamed.text()).isEqualTo(read.text());
        assertThat(misnamed.parts()).isEqualTo(read.parts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "tiff", "webp"})
    void isKeptAsAPictureWithoutWords(String format) throws Exception {
        byte[] picture = picture(format);

        assertThat(((Unreadable) read("a." + format, picture)).reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(((Unreadable) read("a.txt", picture)).reason()).isEqualTo(Reason.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "xz"})
    void unpacksWhatIsCompressed(String compressor) throws Exception {
        byte[] packed =
                SomeFormats.bytes(
                        out -> {
                            try (var stream =
                                    new CompressorStreamFactory()
                                            .createCompressorOutputStream(compressor, out)) {
                                stream.write(utf8(WORDS));
                            } catch (CompressorException e) {
                                throw new IllegalStateException(e);
                            }
                        });

        Extracted read = container("a.pdf", packed);

        assertThat(read.members()).hasSize(1);
        assertThat(bytesOf(read.members().getFirst())).asString(UTF_8).isEqualTo(WORDS);
    }

    @Test
    void tellsTheEmptyPageOfAPdfFromTheOneWithText() throws Exception {
        Extracted mixed = container("a.pdf", Specimens.pdf("One", " ", "Three"));

        assertThat(mixed.parts()).hasSize(3);
        assertThat(mixed.parts().get(1).start()).isEqualTo(mixed.parts().get(1).end());
        assertThat(((Unreadable) read("a.pdf", Specimens.pdf(" "))).reason())
                .isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void takesAFileInAnOfficeDocumentButNotThePicturesOfItsPages() throws Exception {
        Extracted docx =
                container("a.docx", Specimens.docxWithWorkbookAndPicture("Figures below."));

        assertThat(docx.members())
                .extracting(Member::path)
                .singleElement()
                .asString()
                .endsWith(".xlsx");
        Part list = docx.parts().getLast();
        assertThat(list.locator()).isEqualTo(new Locator.Contents());
        assertThat(docx.text()).startsWith("Figures below.");
    }

    @Test
    void takesWhatIsAttachedToAMailOfOutlook() throws Exception {
        Extracted msg = container("a.msg", SomeFormats.msg("Metals", WORDS, "Attached words"));

        assertThat(msg.parts())
                .extracting(Part::locator)
                .containsExactly(
                        new Locator.MailPart(Place.HEAD, 1),
                        new Locator.MailPart(Place.TEXT, 1),
                        new Locator.Contents());
        assertThat(bytesOf(msg.members().getFirst())).asString(UTF_8).isEqualTo("Attached words");
    }

    @Test
    void dividesALongTextIntoSectionsAtBlankLines() throws Exception {
        String paragraph = "A line of a long report.\n".repeat(30) + "\n";
        Extracted markdown = container("a.md", utf8("# Report\n\n" + paragraph.repeat(20)));

        assertThat(markdown.parts()).hasSizeBetween(3, 6);
        List<Part> sections = markdown.parts();
        for (int i = 0; i < sections.size(); i++) {
            assertThat(sections.get(i).locator()).isEqualTo(new Locator.Section(i + 1));
            assertThat(sections.get(i).end() - sections.get(i).start()).isLessThanOrEqualTo(10_000);
            if (i > 0) {
                assertThat(sections.get(i).start()).isEqualTo(sections.get(i - 1).end());
                assertThat(markdown.text().substring(0, sections.get(i).start())).endsWith("\n\n");
            }
        }
        assertThat(sections.getLast().end()).isEqualTo(markdown.text().length());
    }

    @Test
    void dividesALongTextWithoutLinesBehindSentencesAndWords() throws Exception {
        String sentences = "Tin rose by four per cent in May. ".repeat(2_000);
        String whole = sentences + "\uD83D\uDE00".repeat(20_000);

        Extracted text = container("a.txt", utf8(whole));

        List<Part> sections = text.parts();
        assertThat(sections).hasSizeBetween(10, 16);
        assertThat(sections).allMatch(part -> part.end() - part.start() <= 20_000);
        assertThat(whole.substring(0, sections.getFirst().end())).endsWith("May. ");
        for (int i = 1; i < sections.size(); i++) {
            assertThat(sections.get(i).start()).isEqualTo(sections.get(i - 1).end());
            assertThat(Character.isLowSurrogate(whole.charAt(sections.get(i).start()))).isFalse();
        }
        assertThat(sections.getLast().end()).isEqualTo(whole.length());
    }

    @Test
    void keepsTheColumnsOfRaggedRows() throws Exception {
        Extracted csv = container("a.csv", utf8("metal,year,share\ntin,2026\nzinc,2026,12,note\n"));

        int at = csv.text().indexOf("note");
        assertThat(csv.locate(at, at + 4)).isEqualTo(new Locator.Cells("", "D3"));
    }

    @Test
    void takesNoProseForATable() throws Exception {
        String prose = "Tin, they say, rose.\nZinc, they say, fell.\nLead, they say, stayed.\n";

        assertThat(container("a.txt", utf8(prose)).details().mediaType()).isEqualTo("text/plain");
    }

    private static byte[] workbook(Workbook workbook) {
        workbook.createSheet("Imports").createRow(2).createCell(1).setCellValue(WORDS);
        return Specimens.workbook(workbook);
    }

    private static byte[] picture(String format) {
        if (format.equals("webp")) {
            return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        }
        return SomeFormats.bytes(
                out ->
                        assertThat(
                                        ImageIO.write(
                                                new BufferedImage(
                                                        20, 20, BufferedImage.TYPE_INT_RGB),
                                                format,
                                                out))
                                .isTrue());
    }

    private static byte[] sevenZ() {
        try (var channel = new SeekableInMemoryByteChannel()) {
            try (SevenZOutputFile file = new SevenZOutputFile(channel)) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(WORDS);
                entry.setLastModifiedDate(new java.util.Date(0));
                file.putArchiveEntry(entry);
                file.write(utf8("a"));
                file.closeArchiveEntry();
            }
            return java.util.Arrays.copyOf(channel.array(), (int) channel.size());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] tar() {
        try {
            return requireNonNull(MembersTest.tar(Map.of(WORDS, "a")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
