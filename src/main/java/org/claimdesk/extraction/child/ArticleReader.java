package org.claimdesk.extraction.child;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.claimdesk.extraction.ArticleDetails;
import org.claimdesk.extraction.ArticleRead;
import org.claimdesk.extraction.DocumentDetails;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.TextRules;
import org.jsoup.nodes.Document;

/** Takes articles out of web pages and out of documents. */
final class ArticleReader {

    private static final String TOOL = "Readability4J, jsoup";

    /** Raise the number after the slash whenever this package makes other text of the same page. */
    private static final String TOOL_VERSION = "1.0.8/2";

    private final DocumentReader documents;
    private final Languages languages;

    ArticleReader(DocumentReader documents, Languages languages) {
        this.documents = documents;
        this.languages = languages;
    }

    Answer read(Path file, Request request) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
        String mediaType = documents.detect(file, metadata);
        if (mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml")) {
            return page(
                    HtmlBytes.parse(Files.readAllBytes(file), request.url()), mediaType, request);
        }
        Answer answer = documents.read(file, request.name(), request.limits());
        return answer.document() == null ? answer : Answer.of(article(answer.document(), request));
    }

    /** The article of a page that was parsed already. */
    Answer page(Document page, String mediaType, Request request) {
        JsonLd described = JsonLd.of(page);
        HtmlDetails details = new HtmlDetails(page, described, url(request));
        String found = ArticleText.of(page, described);
        boolean cut = found.length() > request.limits().characters();
        String text = TextRules.cut(found, request.limits().characters());
        if (TextRules.showsNothing(text)) {
            return Answer.of(Unreadable.because(Reason.NO_TEXT, mediaType));
        }
        return Answer.of(
                new ArticleRead(
                        text,
                        new ArticleDetails(
                                details.kind(),
                                details.title(),
                                details.outlet(),
                                details.byline(),
                                details.published(),
                                details.language().or(() -> languages.guess(text)),
                                details.url(),
                                mediaType,
                                TOOL,
                                TOOL_VERSION),
                        cut));
    }

    private static ArticleRead article(Extracted document, Request request) {
        DocumentDetails details = document.details();
        String text =
                details.mediaType().equals("application/pdf")
                        ? Paragraphs.unwrapped(document.text())
                        : document.text();
        return new ArticleRead(
                text,
                new ArticleDetails(
                        HtmlDetails.kind(details.title().orElseGet(() -> firstLine(text)), ""),
                        details.title(),
                        Optional.empty(),
                        details.author(),
                        details.published(),
                        details.language(),
                        url(request),
                        details.mediaType(),
                        details.tool(),
                        details.toolVersion()),
                document.cut());
    }

    private static Optional<URI> url(Request request) {
        return Optional.ofNullable(request.url()).flatMap(HtmlDetails::webAddress);
    }

    private static String firstLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
