package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.claimdesk.report.content.ReportHead;

/** Lays a page out as PDF. It takes fonts and colours from the program and nothing from outside. */
final class PdfWriter {

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It reports each step; what it can't do it throws.
        XRLog.setLoggingEnabled(false);
    }

    void write(String page, ReportHead head, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer("Claimdesk");
        builder.useReplacementText("\uFFFD");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        fonts(builder);
        // Links to the web stay links; nothing is ever loaded, whatever the page says.
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(page, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                describeLinks(pdf);
                pdf.save(new Unclosed(out));
            }
        }
    }

    /** PDF/UA wants each link to say where it leads, which the layout leaves out. */
    private static void describeLinks(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    link.setContents(
                            link.getAction() instanceof PDActionURI target
                                    ? target.getURI()
                                    : text("report.contents.link"));
                }
            }
        }
    }

    private static void fonts(PdfRendererBuilder builder) {
        String sans = "Source Sans Pro";
        font(builder, "source-sans/SourceSansPro-Regular.ttf", sans, REGULAR, FontStyle.NORMAL);
        font(builder, "source-sans/SourceSansPro-SemiBold.ttf", sans, SEMIBOLD, FontStyle.NORMAL);
        font(builder, "source-sans/SourceSansPro-Italic.ttf", sans, REGULAR, FontStyle.ITALIC);
        font(builder, "dejavu/DejaVuSans.ttf", "DejaVu Sans", REGULAR, FontStyle.NORMAL);
        font(builder, "dejavu/DejaVuSansMono.ttf", "DejaVu Sans Mono", REGULAR, FontStyle.NORMAL);
        font(
                builder,
                "noto-sans-sc/NotoSansSC-Regular.ttf",
                "Noto Sans SC",
                REGULAR,
                FontStyle.NORMAL);
    }

    private static void font(
            PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String file) {
        InputStream in = PdfWriter.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("The program lacks the font " + file);
        }
        return in;
    }
}
