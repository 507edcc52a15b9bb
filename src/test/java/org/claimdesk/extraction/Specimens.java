package org.claimdesk.extraction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Files to read, made when they are needed: good ones, and ones that mean harm. Longer than most
 * files: each is a few lines.
 */
public final class Specimens {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Specimens() {}

    /** A PDF with a page for each text; the pages are labelled i, ii, then 1, 2. */
    public static byte[] pdf(String... pages) {
        return bytes(
                out -> {
                    try (PDDocument pdf = new PDDocument()) {
                        for (String text : pages) {
                            addPage(pdf, text);
                        }
                        label(pdf);
                        pdf.getDocumentInformation().setTitle("Imports of rare earths");
                        pdf.getDocumentInformation().setAuthor("Ministry of Trade");
                        pdf.save(out);
                    }
                });
    }

    public static byte[] pdfWithPassword() {
        return bytes(
                out -> {
                    try (PDDocument pdf = new PDDocument()) {
                        addPage(pdf, "Nobody reads this");
                        pdf.protect(
                                new StandardProtectionPolicy(
                                        "owner", "reader", new AccessPermission()));
                        pdf.save(out);
                    }
                });
    }

    /** A page whose drawing draws another ten times, and so on: 10^12 times in all. */
    public static byte[] endlessPdf() {
        return bytes(
                out -> {
                    try (PDDocument pdf = new PDDocument()) {
                        PDPage page = new PDPage();
                        pdf.addPage(page);
                        String drawing = "0 0 m ";
                        PDResources resources = new PDResources();
                        for (int level = 0; level < 12; level++) {
                            PDFormXObject form = new PDFormXObject(pdf);
                            form.setBBox(PDRectangle.A4);
                            form.setResources(resources);
                            try (OutputStream content =
                                    form.getContentStream().createOutputStream()) {
                                content.write(
                                        drawing.repeat(10).getBytes(StandardCharsets.US_ASCII));
                            }
                            resources = new PDResources();
                            drawing = "/" + resources.add(form).getName() + " Do ";
                        }
                        page.setResources(resources);
                        try (PDPageContentStream content =
                                new PDPageContentStream(
                                        pdf, page, AppendMode.APPEND, false, false)) {
                            content.appendRawCommands(drawing);
                        }
                        pdf.save(out);
                    }
                });
    }

    public static byte[] docx(String... paragraphs) {
        return bytes(
                out -> {
                    try (XWPFDocument document = new XWPFDocument()) {
                        for (String paragraph : paragraphs) {
                            document.createParagraph().createRun().setText(paragraph);
                        }
                        document.getProperties().getCoreProperties().setTitle("A state visit");
                        document.getProperties().getCoreProperties().setCreator("Ada Reporter");
                        document.write(out);
                    }
                });
    }

    /** A paragraph, a picture, and a workbook that is embedded as a file. */
    public static byte[] docxWithWorkbookAndPicture(String words) {
        return bytes(
                out -> {
                    try (XWPFDocument document = new XWPFDocument()) {
                        var run = document.createParagraph().createRun();
                        run.setText(words);
                        run.addPicture(
                                new java.io.ByteArrayInputStream(png()),
                                org.apache.poi.common.usermodel.PictureType.PNG,
                                "logo.png",
                                100_000,
                                100_000);
                        var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
                        workbook.createSheet("Figures").createRow(0).createCell(0).setCellValue(46);
                        var name =
                                org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName(
                                        "/word/embeddings/figures.xlsx");
                        var part =
                                document.getPackage()
                                        .createPart(
                                                name,
                                                "application/vnd.openxmlformats-officedocument"
                                                        + ".spreadsheetml.sheet");
                        try (OutputStream embedded = part.getOutputStream()) {
                            embedded.write(workbook(workbook));
                        }
                        document.getPackagePart()
                                .addRelationship(
                                        name,
                                        org.apache.poi.openxml4j.opc.TargetMode.INTERNAL,
                                        "http://schemas.openxmlformats.org/officeDocument/2006"
                                                + "/relationships/package");
                        document.write(out);
                    } catch (InvalidFormatException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    public static byte[] docxWithPassword() {
        return bytes(
                out -> {
                    try (POIFSFileSystem container = new POIFSFileSystem();
                            OPCPackage plain =
                                    OPCPackage.open(
                                            new java.io.ByteArrayInputStream(docx("Secret")))) {
                        Encryptor encryptor =
                                new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                        encryptor.confirmPassword("reader");
                        try (OutputStream encrypted = encryptor.getDataStream(container)) {
                            plain.save(encrypted);
                        }
                        container.writeFilesystem(out);
                    } catch (InvalidFormatException | java.security.GeneralSecurityException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    public static byte[] png() {
        return bytes(
                out ->
                        ImageIO.write(
                                new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out));
    }

    /** The words of a Word document, given as its XML. */
    public static byte[] docxOf(String xml) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType=\
                "application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""");
        entries.put(
                "_rels/.rels",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="word/document.xml" Type=\
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>""");
        entries.put("word/document.xml", xml);
        return zip(entries);
    }

    public static String wordBody(String runs) {
        return "<w:document xmlns:w=\"%s\"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"
                .formatted(WORD, runs);
    }

    public static byte[] odtOf(String contentXml) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text");
        entries.put("content.xml", contentXml);
        return zip(entries);
    }

    public static String odtBody(String words) {
        return """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>\
        <text:p>%s</text:p></office:text></office:body></office:document-content>"""
                .formatted(words);
    }

    /** Ten entities, each ten times the one before it. */
    public static String billionLaughs(String root) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [");
        xml.append("<!ENTITY l0 \"ha\">");
        for (int level = 1; level < 10; level++) {
            xml.append(
                    "<!ENTITY l%d \"%s\">".formatted(level, ("&l" + (level - 1) + ";").repeat(10)));
        }
        return xml.append("]>").append(root).toString();
    }

    public static byte[] workbook(Workbook workbook) {
        return bytes(
                out -> {
                    workbook.write(out);
                    workbook.close();
                });
    }

    public static byte[] zip(Map<String, String> entries) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        entries.forEach((path, words) -> files.put(path, words.getBytes(StandardCharsets.UTF_8)));
        return archive(files);
    }

    /** A ZIP of files, each at its path. */
    public static byte[] archive(Map<String, byte[]> entries) {
        return bytes(
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                            zip.putNextEntry(new ZipEntry(entry.getKey()));
                            zip.write(entry.getValue());
                        }
                    }
                });
    }

    /** A symbolic link and a plain file. */
    public static byte[] zipWithLink(String target) {
        return bytes(
                out -> {
                    try (var zip = new ZipArchiveOutputStream(out)) {
                        ZipArchiveEntry link = new ZipArchiveEntry("link");
                        link.setUnixMode(UnixStat.LINK_FLAG | 0777);
                        zip.putArchiveEntry(link);
                        zip.write(target.getBytes(StandardCharsets.UTF_8));
                        zip.closeArchiveEntry();
                        zip.putArchiveEntry(new ZipArchiveEntry("plain.txt"));
                        zip.write("Tin".getBytes(StandardCharsets.UTF_8));
                        zip.closeArchiveEntry();
                    }
                });
    }

    /** A small ZIP that unpacks to as many megabytes of spaces. */
    public static byte[] zipBomb(String entry, int megabytes) {
        return bytes(
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        zip.putNextEntry(new ZipEntry(entry));
                        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                        for (int i = 0; i < megabytes; i++) {
                            zip.write(spaces);
                        }
                    }
                });
    }

    public static byte[] nested(int depth, byte[] innermost) {
        byte[] inner = innermost;
        for (int i = 0; i < depth; i++) {
            byte[] content = inner;
            inner =
                    bytes(
                            out -> {
                                try (ZipOutputStream zip = new ZipOutputStream(out)) {
                                    zip.putNextEntry(new ZipEntry("inner.zip"));
                                    zip.write(content);
                                }
                            });
        }
        return inner;
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPage(PDDocument pdf, String text) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static void label(PDDocument pdf) {
        PDPageLabels labels = new PDPageLabels(pdf);
        PDPageLabelRange roman = new PDPageLabelRange();
        roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        labels.setLabelItem(0, roman);
        PDPageLabelRange decimal = new PDPageLabelRange();
        decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(2, decimal);
        pdf.getDocumentCatalog().setPageLabels(labels);
    }

    @FunctionalInterface
    private interface Writing {

        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
