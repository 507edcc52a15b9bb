package org.claimdesk.extraction.child;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimdesk.extraction.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

    private static final Limits LIMITS = new Limits(1 << 20, 1 << 24, 100, 3, 100_000, 10, 100);

    @TempDir private Path folder;

    private final DocumentReader reader = new DocumentReader(new Languages());

    /** All parsers are some two hundred; for each document they would be made and asked again. */
    @Test
    void setsUpItsParsersOnceForAllDocuments() throws IOException {
        assertThat(read("Tin became dearer.")).contains("Tin became dearer.");
        int made = PoisonParser.made();
        int asked = PoisonParser.asked();

        assertThat(read("Zinc became cheaper.")).contains("Zinc became cheaper.");

        assertThat(PoisonParser.made()).isEqualTo(made);
        assertThat(PoisonParser.asked()).isEqualTo(asked);
        assertThat(made).isPositive();
    }

    /** The parser of such a text asks what the file inside is. */
    private String read(String words) throws IOException {
        Path file = folder.resolve("report.odt");
        Files.write(file, odt(words));
        return requireNonNull(reader.read(file, "report.odt", LIMITS).document()).text();
    }

    private static byte[] odt(String words) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text");
        entries.put(
                "content.xml",
                """
                <office:document-content
                    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                  <office:body><office:text><text:p>%s</text:p></office:text></office:body>
                </office:document-content>
                """
                        .formatted(words));
        entries.put("Pictures/1.txt", "What lies inside.");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
