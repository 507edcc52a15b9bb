package org.claimdesk.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.claimdesk.extraction.Part;
import org.claimdesk.shared.Locator;

/** The numbers that a PDF prints on its pages, such as {@code xii}. */
final class PageLabels {

    private static final int MAX_LABEL = 40;

    private PageLabels() {}

    static List<Part> add(List<Part> parts, Path file, String mediaType) {
        if (!mediaType.equals("application/pdf")) {
            return parts;
        }
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDPageLabels labels = pdf.getDocumentCatalog().getPageLabels();
            if (labels == null) {
                return parts;
            }
            String[] byIndex = labels.getLabelsByPageIndices();
            return parts.stream().map(part -> labelled(part, byIndex)).toList();
        } catch (IOException | RuntimeException e) {
            return parts; // the pages themselves could be read
        }
    }

    private static Part labelled(Part part, String[] labels) {
        if (part.locator() instanceof Locator.Page page && page.number() <= labels.length) {
            String label = Texts.clean(labels[page.number() - 1]).strip();
            if (!label.isEmpty()
                    && label.length() <= MAX_LABEL
                    && label.indexOf('\n') < 0
                    && !label.equals(String.valueOf(page.number()))) {
                return new Part(
                        new Locator.Page(page.number(), Optional.of(label)),
                        part.start(),
                        part.end());
            }
        }
        return part;
    }
}
