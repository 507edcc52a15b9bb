package org.claimdesk.extraction.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.Locator;

/**
 * Draws pages in shades of grey, as large as letters need to be recognised. What was drawn is all
 * that a program outside Java ever sees of a file.
 */
final class PagePictures {

    private static final String PDF = "application/pdf";
    static final List<String> IMAGES =
            List.of(
                    "image/jpeg",
                    "image/png",
                    "image/tiff",
                    "image/webp",
                    "image/gif",
                    "image/bmp");

    private static final float POINTS = 72;
    private static final float RESOLUTION = 300;

    /** A picture with more pixels than that is refused: only to step over them takes too long. */
    private static final long MOST_PIXELS = 1_000_000_000;

    private PagePictures() {}

    /** The pages that can be drawn, with the labels that are printed on them. */
    static List<Locator> pages(Path file, String mediaType, int most) throws IOException {
        int count = Math.min(count(file, mediaType), most);
        List<Part> parts =
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> new Part(new Locator.Page(number), 0, 0))
                        .toList();
        return PageLabels.add(parts, file, mediaType).stream().map(Part::locator).toList();
    }

    private static int count(Path file, String mediaType) throws IOException {
        if (mediaType.equals(PDF)) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                return pdf.getNumberOfPages();
            }
        }
        if (!IMAGES.contains(mediaType)) {
            return 0;
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(stream);
            try {
                return mediaType.equals("image/tiff") ? reader.getNumImages(true) : 1;
            } finally {
                reader.dispose();
            }
        }
    }

    /**
     * @param pixels that the picture may have at most
     */
    static BufferedImage draw(Path file, String mediaType, int page, long pixels)
            throws IOException {
        return mediaType.equals(PDF) ? pdf(file, page, pixels) : grey(image(file, page, pixels));
    }

    private static BufferedImage pdf(Path file, int page, long pixels) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDRectangle box = pdf.getPage(page).getCropBox();
            double inches = (double) box.getWidth() * box.getHeight() / (POINTS * POINTS);
            double resolution = Math.min(RESOLUTION, Math.sqrt(pixels / Math.max(inches, 0.01)));
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImageWithDPI(page, (float) resolution, ImageType.GRAY);
        }
    }

    /** Refuses a page that claims to have more pixels; nothing of it is read. */
    static void refuseMoreThan(long most, Path file, int page) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(stream);
            try {
                long all = (long) reader.getWidth(page) * reader.getHeight(page);
                if (all > most) {
                    throw new Breach(Reason.TOO_LARGE_UNPACKED, all + " pixels");
                }
            } finally {
                reader.dispose();
            }
        }
    }

    /** As it is, with every so many pixels left out where there are more. */
    static BufferedImage image(Path file, int page, long pixels) throws IOException {
        refuseMoreThan(MOST_PIXELS, file, page);
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(stream);
            try {
                long all = (long) reader.getWidth(page) * reader.getHeight(page);
                ImageReadParam every = reader.getDefaultReadParam();
                int step = (int) Math.ceil(Math.sqrt((double) all / pixels));
                every.setSourceSubsampling(step, step, 0, 0);
                return reader.read(page, every);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(ImageInputStream stream) throws IOException {
        List<ImageReader> readers = new ArrayList<>();
        Iterator<ImageReader> found = ImageIO.getImageReaders(stream);
        found.forEachRemaining(readers::add);
        if (readers.isEmpty()) {
            throw new IOException("No picture");
        }
        ImageReader reader = readers.getFirst();
        reader.setInput(stream, false, true);
        return reader;
    }

    /** What shines through is white, as paper is. */
    private static BufferedImage grey(BufferedImage picture) {
        var grey =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = grey.createGraphics();
        drawing.drawImage(picture, 0, 0, Color.WHITE, null);
        drawing.dispose();
        return grey;
    }
}
