package org.claimdesk.extraction.child;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which parts of a page are its article's, and which the site's, by the elements they are. */
final class PageParts {

    private static final String ARTICLES = "article, main, [role=main], [itemprop=articleBody]";

    private static final String OF_THE_SITE =
            "nav, aside, dialog, [role=navigation], [role=complementary], [role=dialog],"
                    + " [role=alertdialog], [role=search], [role=contentinfo], [role=banner]";

    private static final String EDGES = "header, footer";

    /** Shorter words are a label, a slogan or a link, unless they end as a sentence does. */
    private static final int LONG = 80;

    private static final int SHORT = 15;
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…。][\"'”’»)]*\\s*");

    private final boolean articleSpeaks;
    private final int headings;

    PageParts(Element body) {
        articleSpeaks =
                body.select(ARTICLES).stream()
                        .anyMatch(article -> speaks(article) || hasShortSentence(article));
        headings = body.select("h1").size();
    }

    /** Whether the page says where its article is, and sentences stand there. */
    boolean hasArticle() {
        return articleSpeaks;
    }

    /** Whether an element stands where a site speaks of itself and of other articles. */
    boolean isOfTheSite(Element element) {
        if (element.closest(OF_THE_SITE) != null) {
            return true;
        }
        Element edge = element.closest(EDGES);
        while (edge != null && !isEdgeOfTheSite(edge)) {
            Element above = edge.parent();
            edge = above == null ? null : above.closest(EDGES);
        }
        return edge != null;
    }

    /** The header or footer of a site; those of an article are part of it. */
    boolean isEdgeOfTheSite(Element edge) {
        if (!edge.is(EDGES) || touchesAnArticle(edge)) {
            return false;
        }
        return edge.normalName().equals("footer")
                ? articleSpeaks || !speaks(edge)
                : !speaks(edge) && !headsTheArticle(edge);
    }

    /** Whether the page says that its article, with sentences in it, is elsewhere. */
    boolean isApartFromTheArticle(Element element) {
        return articleSpeaks && !touchesAnArticle(element);
    }

    private static boolean touchesAnArticle(Element element) {
        return element.closest(ARTICLES) != null || element.selectFirst(ARTICLES) != null;
    }

    /** The only heading of a page is its article's, unless it leads to the first page. */
    private boolean headsTheArticle(Element header) {
        Element heading = header.selectFirst("h1");
        return heading != null && headings == 1 && heading.selectFirst("a") == null;
    }

    /** Whether there is a sentence that is no link. */
    private static boolean speaks(Element element) {
        return element.stream().anyMatch(PageParts::isSentence);
    }

    private static boolean hasShortSentence(Element article) {
        return article.select("p").stream()
                .anyMatch(p -> unlinked(p) >= SHORT && ENDED.matcher(p.text()).matches());
    }

    private static int unlinked(Element element) {
        return element.text().length() - element.select("a").text().length();
    }

    private static boolean isSentence(Element element) {
        return switch (element.normalName()) {
            case "a", "button", "script", "style", "template", "noscript" -> false;
            case "p" -> unlinked(element) >= LONG;
            default -> element.ownText().length() >= LONG;
        };
    }
}
