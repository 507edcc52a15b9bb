package org.claimdesk.extraction.child;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of the article on a page, without the page around them. */
final class ArticleText {

    private ArticleText() {}

    static String of(Document page, HtmlDetails details, JsonLd described) {
        Element content =
                new Readability4J(
                                page.baseUri().isEmpty() ? "http://localhost/" : page.baseUri(),
                                page.clone())
                        .parse()
                        .getArticleContent();
        return content == null ? HtmlText.of(page.body()) : HtmlText.of(content);
    }
}
