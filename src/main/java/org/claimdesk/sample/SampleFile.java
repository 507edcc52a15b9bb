package org.claimdesk.sample;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.evidence.SourceDraft;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.shared.PartialDate;

/** The documents of the sample desk: made of texts of our own, once, when the desk is filled. */
enum SampleFile {
    IMPORTS(
            "sample-imports-2025.xlsx",
            "Office of Sample Statistics",
            SourceKind.STATISTICS_OFFICE),
    REVIEW("sample-supply-review.pdf", "Institute for Invented Trade", SourceKind.RESEARCH),
    BRIEFING("sample-briefing.docx", "Ministry of Invented Affairs", SourceKind.AUTHORITY),
    NOTICE("sample-seafood-notice.html", "Fisheries Register", SourceKind.AUTHORITY),
    FIGURES(
            "sample-trade-figures.txt",
            "Office of Sample Statistics",
            SourceKind.STATISTICS_OFFICE);

    private final String fileName;
    private final String source;
    private final SourceKind kind;

    SampleFile(String fileName, String source, SourceKind kind) {
        this.fileName = fileName;
        this.source = source;
        this.kind = kind;
    }

    String fileName() {
        return fileName;
    }

    SourceDraft source() {
        SourceRank rank = kind == SourceKind.RESEARCH ? SourceRank.SECONDARY : SourceRank.PRIMARY;
        return new SourceDraft(source, kind, rank, "");
    }

    Provenance provenance() {
        return switch (this) {
            case NOTICE -> published("https://fisheries.example/notices/2018-44", "2018-09-03");
            case REVIEW -> published("https://institute.example/reviews/supply.pdf", "2025");
            case IMPORTS, BRIEFING, FIGURES -> Provenance.UNKNOWN;
        };
    }

    private static Provenance published(String url, String date) {
        return new Provenance(Optional.of(URI.create(url)), Optional.of(PartialDate.parse(date)));
    }

    byte[] bytes() {
        return switch (this) {
            case IMPORTS ->
                    OfficeFiles.table(
                            "Imports",
                            resource("imports.csv")
                                    .lines()
                                    .map(line -> Arrays.asList(line.split(";")))
                                    .toList());
            case REVIEW -> pdf(resource("supply-review.xhtml"));
            case BRIEFING -> OfficeFiles.document(resource("briefing.txt").lines().toList());
            case NOTICE -> resource("seafood-notice.html").getBytes(StandardCharsets.UTF_8);
            case FIGURES -> resource("trade-figures.txt").getBytes(StandardCharsets.UTF_8);
        };
    }

    static String resource(String name) {
        try (InputStream in = SampleFile.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks the sample text " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A sample text cannot be read", e);
        }
    }

    private static byte[] pdf(String page) {
        XRLog.setLoggingEnabled(false); // It prints past the log, and nothing went wrong.
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder().withHtmlContent(page, null).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException("A sample PDF cannot be made", e);
        }
        return pdf.toByteArray();
    }
}
