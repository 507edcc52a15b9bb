package org.claimdesk.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.claimdesk.extraction.Specimens;

/**
 * What a newsroom gathers on a claim, in formats of all sorts. The article's name stands in each,
 * so that no two jobs of a run mean the same bytes.
 */
final class EvidenceFiles {

    static final String CONFIRMED = "The office confirmed the figure on 3 December.";
    static final String DENIED = "Nobody at this association knows of such a figure.";
    static final String BACKGROUND = "Earlier figures were counted in another way.";

    private final String article;
    private final FilePayload review;

    EvidenceFiles(String article) {
        this.article = article;
        review =
                new FilePayload(
                        "review.pdf",
                        "application/pdf",
                        Specimens.pdf("Of " + article, "Page two. " + CONFIRMED, "The end."));
    }

    /** A PDF in which the words that matter stand on the second of three pages. */
    FilePayload review() {
        return review;
    }

    FilePayload letter() {
        return new FilePayload(
                "letter.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Specimens.docx("On " + article, DENIED));
    }

    FilePayload page() {
        String html =
                """
                <!doctype html><html lang="en"><title>How they are counted</title>
                <main><h1>How they are counted</h1><p>%s</p><p>For %s.</p></main></html>"""
                        .formatted(BACKGROUND, article);
        return new FilePayload("page.html", "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    FilePayload notes() {
        return new FilePayload(
                "notes.odt",
                "application/vnd.oasis.opendocument.text",
                Specimens.odtOf(Specimens.odtBody("Notes on " + article)));
    }

    /** Cut off on its way. */
    FilePayload torn() {
        return new FilePayload(
                "torn.pdf",
                "application/pdf",
                ("%PDF-1.7 of " + article).getBytes(StandardCharsets.UTF_8));
    }
}
