package org.claimdesk.extraction;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Pictures of printed words, as scanners and telephones make them. */
public final class SomePictures {

    private static final int WIDTH = 1700;
    private static final int LINE = 80;

    private SomePictures() {}

    /** Black on white, each line below the other; nothing for a blank sheet. */
    public static BufferedImage of(String... lines) {
        var picture =
                new BufferedImage(
                        WIDTH, LINE * Math.max(6, lines.length + 2), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        drawing.setColor(Color.BLACK);
        drawing.setFont(new Font(Font.SERIF, Font.PLAIN, 52));
        for (int i = 0; i < lines.length; i++) {
            drawing.drawString(lines[i], LINE, LINE * (i + 2));
        }
        drawing.dispose();
        return picture;
    }

    /**
     * @param format as Java names it, such as {@code png}
     */
    public static byte[] bytes(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] tiff(BufferedImage... pages) {
        var out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * A PDF whose bytes no test has seen before.
     *
     * @param pages pictures are scanned pages, strings pages with text
     */
    public static byte[] pdf(List<Object> pages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (Object page : pages) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    if (page instanceof BufferedImage picture) {
                        content.drawImage(
                                LosslessFactory.createFromImage(document, picture),
                                36,
                                500,
                                520,
                                520f * picture.getHeight() / picture.getWidth());
                    } else {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                        content.newLineAtOffset(72, 700);
                        content.showText(page.toString());
                        content.endText();
                    }
                }
            }
            document.getDocumentInformation().setSubject(UUID.randomUUID().toString());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
