package org.claimdesk.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.claimdesk.shared.ClaimId;
import org.jspecify.annotations.Nullable;

/** Files that no test has seen before: each has bytes of its own. */
public final class SomeFiles {

    private SomeFiles() {}

    public static IncomingFile text(String name, String words) {
        return file(name, bytes(words));
    }

    public static IncomingFile file(String name, byte[] bytes) {
        return new IncomingFile(name, new ByteArrayInputStream(bytes), Optional.empty());
    }

    public static IncomingFile file(String name, byte[] bytes, ClaimId claim) {
        return new IncomingFile(name, new ByteArrayInputStream(bytes), Optional.of(claim));
    }

    public static byte[] bytes(String words) {
        return (words + "\n\n" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** One page for each text. */
    public static byte[] pdf(String... pages) {
        return written(null, pages);
    }

    public static byte[] protectedPdf(String password, String... pages) {
        return written(password, pages);
    }

    public static byte[] truncatedPdf() {
        byte[] whole = pdf(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        return Arrays.copyOf(whole, whole.length / 3);
    }

    private static byte[] written(@Nullable String password, String... pages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (String words : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            document.getDocumentInformation().setSubject(UUID.randomUUID().toString());
            if (password != null) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("No PDF for the test", e);
        }
    }
}
