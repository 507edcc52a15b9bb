package org.claimdesk.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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

    static ReportStyle forPaper(String bookmarks) {
        return new ReportStyle(read("report.css") + read("paper.css"), Optional.of(bookmarks));
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
