package org.claimdesk.report.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The program's fonts for one PDF; open until it has been saved. */
final class PdfFonts implements AutoCloseable {

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;
    private static final String SANS = "Source Sans Pro";

    private final PDDocument pdf;
    private final PdfRendererBuilder builder;
    private final List<TrueTypeFont> open = new ArrayList<>();

    PdfFonts(PDDocument pdf, PdfRendererBuilder builder) {
        this.pdf = pdf;
        this.builder = builder;
    }

    void add() throws IOException {
        add("source-sans/SourceSansPro-Regular.ttf", SANS, REGULAR, FontStyle.NORMAL);
        add("source-sans/SourceSansPro-SemiBold.ttf", SANS, SEMIBOLD, FontStyle.NORMAL);
        add("source-sans/SourceSansPro-Italic.ttf", SANS, REGULAR, FontStyle.ITALIC);
        add("dejavu/DejaVuSans.ttf", "DejaVu Sans", REGULAR, FontStyle.NORMAL);
        add("dejavu/DejaVuSansMono.ttf", "DejaVu Sans Mono", REGULAR, FontStyle.NORMAL);
        add("noto-sans-sc/NotoSansSC-Regular.ttf", "Noto Sans SC", REGULAR, FontStyle.NORMAL);
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }

    private void add(String file, String family, int weight, FontStyle style) throws IOException {
        TrueTypeFont font;
        try (InputStream in = read(file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        open.add(font);
        // Ligatures are looked for anew with each word, which took three quarters of the time, and
        // words with ligatures are not found by those who search the file.
        font.setEnableGsub(false);
        var embedded = new PDFontSupplier(PDType0Font.load(pdf, font, true));
        builder.useFont(embedded, family, weight, style, true);
    }

    private static InputStream read(String file) {
        InputStream in = PdfFonts.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("The program lacks the font " + file);
        }
        return in;
    }
}
