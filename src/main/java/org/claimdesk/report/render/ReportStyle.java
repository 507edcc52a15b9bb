package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimdesk.shared.ReportId;

/**
 * How a report looks.
 *
 * @param bookmarks what the PDF's outline is made of
 */
record ReportStyle(String css, Optional<String> bookmarks) {

    private static final String FOLDER = "/report/";

    static ReportStyle forScreen() {
        return new ReportStyle(read("report.css") + read("screen.css"), Optional.empty());
    }

    /** Every page names the report, in case it gets among others. */
    static ReportStyle forPaper(ReportId report, String bookmarks) {
        String paper =
                read("paper.css").replace("{report}", text("report.foot", report.toString()));
        return new ReportStyle(read("report.css") + paper, Optional.of(bookmarks));
    }

    private static String read(String name) {
        try (InputStream in = ReportStyle.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A style sheet cannot be read", e);
        }
    }
}
