package org.claimdesk.extraction.child;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.shared.TextRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks up what a page says in its many places. */
final class HtmlFields {

    static final int LONGEST = 500;

    private static final int MOST_ELEMENTS = 50;
    private static final int MOST_LOOKED_AT = 1_000;

    private static final String OF_OTHERS = "[class*=comment], [id*=comment], [class*=related]";

    private static final String ANOTHER =
            "[itemscope][itemprop~=(?i)^(citation|comment|review|mentions|isBasedOn)$]";

    private final Document page;
    private final List<Element> metas;
    private final PageParts parts;

    HtmlFields(Document page) {
        this.page = page;
        this.parts = new PageParts(page.body());
        this.metas =
                page.select("meta[content]").stream().filter(meta -> !isOfAnother(meta)).toList();
    }

    /** The first of these names for which a meta element has content. */
    Optional<String> meta(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> metas.stream().filter(meta -> isNamed(meta, name)))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static boolean isNamed(Element meta, String name) {
        return Stream.of("name", "property", "itemprop", "http-equiv")
                .anyMatch(attribute -> meta.attr(attribute).strip().equalsIgnoreCase(name));
    }

    /** Whether an element describes what the article cites or what was said about it. */
    private static boolean isOfAnother(Element element) {
        return element.closest(ANOTHER) != null;
    }

    Optional<String> attribute(String selector, String name) {
        return page.select(selector).stream()
                .filter(element -> !isOfAnother(element))
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    Optional<String> element(String selector) {
        return elements(selector).findFirst();
    }

    /** Short texts of elements, in their order; not what the site says of itself and of others. */
    Stream<String> elements(String selector) {
        return places(selector)
                .map(Element::text)
                .filter(text -> !text.isBlank() && text.length() < LONGEST);
    }

    /** Elements that speak of the article, in their order. */
    Stream<Element> places(String selector) {
        return page.select(selector).stream()
                .limit(MOST_LOOKED_AT)
                .filter(
                        element ->
                                element.closest(OF_OTHERS) == null && !parts.isOfTheSite(element))
                .limit(MOST_ELEMENTS);
    }

    /** Without markup, which some sites put into their own descriptions. */
    static String plain(String told) {
        String text = Jsoup.parse(told).text();
        return Texts.clean(TextRules.cut(text, LONGEST)).strip();
    }
}
