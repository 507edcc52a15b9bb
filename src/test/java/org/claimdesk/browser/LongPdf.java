package org.claimdesk.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs made for tests of how they look: one of many pages, and one that is a picture only. */
final class LongPdf {

    /** Each page has a picture of noise, which nothing makes smaller, and its number in words. */
    static byte[] of(int pages) {
        return bytes(pdf -> fill(pdf, pages));
    }

    /** A scanned page: one picture, no words; as large as a page may be, five metres each way. */
    static byte[] hugeScan() {
        return bytes(
                pdf -> {
                    addPage(pdf, picture(new Random()), "");
                    pdf.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400));
                });
    }

    /** Pages that all are the same one: many, and quick to read. */
    static byte[] alike(int pages, String words) {
        return bytes(
                pdf -> {
                    addPage(pdf, picture(new Random()), words);
                    PDPage first = pdf.getPage(0);
                    for (int number = 2; number <= pages; number++) {
                        PDPage page = new PDPage(PDRectangle.A4);
                        page.setResources(first.getResources());
                        page.getCOSObject()
                                .setItem(
                                        COSName.CONTENTS,
                                        first.getCOSObject().getItem(COSName.CONTENTS));
                        pdf.addPage(page);
                    }
                });
    }

    /** A picture that nobody can read anything on, as a PNG. */
    static byte[] noise() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(new Random()), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    static String words(int page) {
        return "This is sheet %d of a long report. Imports rose by %d per cent."
                .formatted(page, page * 7 % 97);
    }

    private LongPdf() {}

    private static void fill(PDDocument pdf, int pages) throws IOException {
        Random random = new Random();
        for (int number = 1; number <= pages; number++) {
            addPage(pdf, picture(random), words(number));
        }
    }

    private static void addPage(PDDocument pdf, BufferedImage picture, String words)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.drawImage(LosslessFactory.createFromImage(pdf, picture), 72, 100);
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(words);
            content.endText();
        }
    }

    private static BufferedImage picture(Random random) {
        BufferedImage picture = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 100; y++) {
                picture.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return picture;
    }

    private interface Filling {
        void into(PDDocument pdf) throws IOException;
    }

    /** Nothing packed together, so that the list of pages lies all over the file. */
    private static byte[] bytes(Filling filling) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            filling.into(pdf);
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
