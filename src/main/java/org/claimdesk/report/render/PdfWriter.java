package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.claimdesk.report.content.LayoutWatch;
import org.claimdesk.report.content.ReportHead;

/** Lays a page out as PDF. It takes fonts and colours from the program and nothing from outside. */
final class PdfWriter {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It reports each step; what it can't do it throws.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param watch told of each line and page; may throw to stop
     */
    void write(String page, ReportHead head, LayoutWatch watch, OutputStream out)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer("Claimdesk");
        builder.useReplacementText("\uFFFD");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeLineBreaker(new WatchedLines(watch));
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        // Links to the web stay links; nothing is ever loaded, whatever the page says.
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePageSupplier(
                (pdf, width, height, number, shadow) -> {
                    watch.page();
                    PDPage added = new PDPage(new PDRectangle(width, height));
                    pdf.addPage(added);
                    return added;
                });
        builder.withHtmlContent(page, null);
        // In memory while it is made: it is not larger than what is laid out.
        try (PDDocument pdf = new PDDocument();
                PdfFonts fonts = new PdfFonts(pdf, builder)) {
            builder.usePDDocument(pdf);
            fonts.add();
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                describeLinks(pdf);
                date(pdf, head.madeAt());
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

    /** From the same content comes the same file, whenever it is made. */
    private static void date(PDDocument pdf, Instant made) throws IOException {
        pdf.setDocumentId(made.toEpochMilli());
        ZonedDateTime second = made.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(second));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String dated =
                new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                        .replaceAll(
                                "(<xmp:CreateDate>)[^<]*",
                                "$1" + second.format(DateTimeFormatter.ISO_INSTANT));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
