package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfLinesTest {

    @TempDir private Path folder;

    @Test
    void keepsWordsOfTwoLinesApart() throws Exception {
        var settings =
                new ExtractionSettings(1, 1, 256, Duration.ofSeconds(60), ReadsInAChild.LIMITS);
        var extractor = new Extractor(settings);
        try {
            Path file =
                    Specimens.write(folder, "a", pdf("Traces can", "cross calls of", "functions."));

            Extraction read = extractor.read(file, "a.pdf");

            assertThat(read)
                    .isInstanceOfSatisfying(
                            Extracted.class,
                            pdf ->
                                    assertThat(pdf.text())
                                            .isEqualTo("Traces can\ncross calls of\nfunctions."));
        } finally {
            extractor.destroy();
        }
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -14);
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
