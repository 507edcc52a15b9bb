package org.claimdesk.extraction;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;

/** PDFs with turned pages, and with what lies on pages without being printed there. */
public final class SomePdfs {

    private SomePdfs() {}

    /**
     * A page for each turn, in degrees, with words that stand upright as the page is shown.
     *
     * @param title that tells it from others
     */
    public static byte[] turned(String words, String title, int... turns) {
        return SomeFormats.bytes(
                out -> {
                    try (PDDocument pdf = new PDDocument()) {
                        for (int turn : turns) {
                            write(pdf, turn, words, "Turned by %d.".formatted(turn));
                        }
                        pdf.getDocumentInformation().setTitle(title);
                        pdf.save(out);
                    }
                });
    }

    /** Two pages; on the first one lie a link and a field with a value. */
    public static byte[] withLinkAndField(String address, String value) {
        return SomeFormats.bytes(
                out -> {
                    try (PDDocument pdf = new PDDocument()) {
                        write(pdf, 0, "Filled in by the office.");
                        write(pdf, 0, "Signed by nobody.");
                        PDPage page = pdf.getPage(0);
                        PDAnnotationLink link = new PDAnnotationLink();
                        PDActionURI action = new PDActionURI();
                        action.setURI(address);
                        link.setAction(action);
                        link.setRectangle(new PDRectangle(50, 600, 100, 20));
                        page.getAnnotations().add(link);
                        PDAcroForm form = new PDAcroForm(pdf);
                        pdf.getDocumentCatalog().setAcroForm(form);
                        PDResources resources = new PDResources();
                        resources.put(
                                COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
                        form.setDefaultResources(resources);
                        form.setDefaultAppearance("/Helv 12 Tf 0 g");
                        PDTextField field = new PDTextField(form);
                        field.setPartialName("amount");
                        form.getFields().add(field);
                        PDAnnotationWidget widget = field.getWidgets().getFirst();
                        widget.setRectangle(new PDRectangle(50, 500, 200, 20));
                        widget.setPage(page);
                        page.getAnnotations().add(widget);
                        field.setValue(value);
                        pdf.save(out);
                    }
                });
    }

    private static void write(PDDocument pdf, int turn, String... lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(turn);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(turn), 300, 420));
            for (String line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -20);
            }
            content.endText();
        }
    }
}
