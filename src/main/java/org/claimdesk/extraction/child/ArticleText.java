package org.claimdesk.extraction.child;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The words of the article on a page, without the page around them. Readability finds them by their
 * density; where a page says itself what its article is, and that is much more, the page is
 * believed.
 */
final class ArticleText {

    /** Where pages say that their article stands, the more certain first. */
    private static final String[] PLACES = {
        "[itemprop=articleBody]",
        "[class~=(?i)(^|[ _-])(article|entry|post|story|page|blog|news)[_-]?+(body|content|text|copy)([ _-]|$)],"
                + " [id~=(?i)^(article|entry|post|story|news)[_-]?+(body|content|text)]",
        "article",
        "main, [role=main]",
        "[class~=(?i)(^|[ _-])content([ _-]|$)], [id~=(?i)^content$]",
        "body"
    };

    /** Fewer words than this are a teaser. */
    private static final int FEWEST = 250;

    /** A part of the page, and what stands in it. */
    private record Part(Element element, String text) {

        static Part of(Element element) {
            return new Part(element, HtmlText.of(element));
        }

        int length() {
            return text.length();
        }
    }

    private ArticleText() {}

    static String of(Document page, JsonLd described) {
        Document seen = Surroundings.without(page);
        String dense = byDensity(seen);
        Optional<Part> place = place(seen);
        String placed = place.map(Part::text).orElse("");
        boolean isLacking =
                isMuchMore(placed, dense)
                        || place.filter(part -> isTableMissing(part.element(), dense)).isPresent();
        String found = isLacking ? placed : dense;
        String told = described.text("articleBody").map(HtmlText::ofTold).orElse("");
        return Boilerplate.removed(isMuchMore(told, found) && !isMarkup(told) ? told : found);
    }

    private static boolean isMuchMore(String text, String than) {
        return text.length() > 1.5 * than.length();
    }

    private static String byDensity(Document page) {
        // An address is asked for only to complete links, which are not kept.
        String address = page.baseUri().isEmpty() ? "http://page.invalid/" : page.baseUri();
        Element content = new Readability4J(address, page.clone()).parse().getArticleContent();
        return content == null ? "" : HtmlText.of(content);
    }

    private static Optional<Part> place(Document page) {
        return Stream.of(PLACES)
                .flatMap(
                        place ->
                                page.select(place).stream()
                                        .map(Part::of)
                                        .max(Comparator.comparingInt(Part::length))
                                        .stream())
                .filter(part -> part.length() >= FEWEST)
                .findFirst();
    }

    /** Tables of figures are not dense, and may be what an article is about. */
    private static boolean isTableMissing(Element place, String text) {
        return !place.normalName().equals("body")
                && place.select("table:not(:has(table)):has(td)").stream()
                        .filter(table -> table.select("tr").size() > 1)
                        .filter(table -> table.select("a").size() < table.select("td").size())
                        .map(table -> HtmlText.of(table).strip())
                        .anyMatch(table -> !text.contains(table));
    }

    private static boolean isMarkup(String text) {
        return text.startsWith("{") || text.startsWith("[");
    }
}
