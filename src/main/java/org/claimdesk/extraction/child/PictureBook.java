package org.claimdesk.extraction.child;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.tika.Tika;
import org.claimdesk.extraction.DocumentDetails;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Limits;
import org.claimdesk.extraction.Member;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.Locator;

/**
 * Binds the pages of a picture, drawn anew, into a PDF: no byte of the picture gets any further,
 * and what shows pages shows it (decision 0083).
 */
final class PictureBook {

    /** Drawn smaller beyond that: no screen shows more. */
    private static final long PIXELS = 12_000_000;

    /** More than any screen or camera makes; what claims to have more is refused. */
    private static final long MOST_PIXELS = 150_000_000;

    /** Further ones are to be looked at in the original. */
    private static final int MOST_PAGES = 100;

    private static final float QUALITY = 0.92f;
    private static final float POINTS_PER_PIXEL = 0.75f;

    private PictureBook() {}

    /** The PDF lies in the folder, as the one file inside. */
    static Answer bind(Path file, String mediaType, Path folder, Limits limits) throws IOException {
        int pages =
                PagePictures.pages(file, mediaType, Math.min(MOST_PAGES, limits.pages())).size();
        Files.createDirectories(folder);
        Path book = folder.resolve("1");
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            int turned = turned(file);
            for (int page = 0; page < pages; page++) {
                PagePictures.refuseMoreThan(MOST_PIXELS, file, page);
                BufferedImage picture = PagePictures.image(file, page, PIXELS);
                add(pdf, picture, mediaType.equals("image/jpeg"), turned);
                picture.flush();
            }
            pdf.save(book.toFile());
        }
        if (Files.size(book) > limits.unpackedBytes()) {
            throw new Breach(Reason.TOO_LARGE_UNPACKED, Files.size(book) + " bytes drawn");
        }
        return Answer.of(
                new Extracted(
                        "",
                        List.of(new Part(new Locator.Whole(), 0, 0)),
                        details(mediaType),
                        false,
                        Optional.empty(),
                        List.of(new Member(1, "pages.pdf", Files.size(book))),
                        Optional.empty()));
    }

    private static void add(PDDocument pdf, BufferedImage picture, boolean photo, int turned)
            throws IOException {
        float width = picture.getWidth() * POINTS_PER_PIXEL;
        float height = picture.getHeight() * POINTS_PER_PIXEL;
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setRotation(turned);
        pdf.addPage(page);
        PDImageXObject drawn =
                photo
                        ? JPEGFactory.createFromImage(pdf, picture, QUALITY)
                        : LosslessFactory.createFromImage(pdf, picture);
        try (PDPageContentStream drawing = new PDPageContentStream(pdf, page)) {
            drawing.drawImage(drawn, 0, 0, width, height);
        }
    }

    /** Cameras are held upright and note it; degrees clockwise. */
    private static int turned(Path file) {
        try {
            var exif =
                    ImageMetadataReader.readMetadata(file.toFile())
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer said = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return switch (said == null ? 1 : said) {
                case 3 -> 180;
                case 6 -> 90;
                case 8 -> 270;
                default -> 0;
            };
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return 0; // it says nothing that could be understood
        }
    }

    private static DocumentDetails details(String mediaType) {
        return new DocumentDetails(
                mediaType,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                "Apache PDFBox",
                Tika.getString());
    }
}
