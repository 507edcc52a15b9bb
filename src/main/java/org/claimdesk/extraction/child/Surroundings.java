package org.claimdesk.extraction.child;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around articles: menus, forms, sharing, comments, other articles. */
final class Surroundings {

    private static final int LONG = 250;
    private static final int SHARE = 3;

    private static final String UNSEEN =
            "script, style, template, svg, iframe, object, embed, canvas";

    private static final String NEVER_ARTICLE =
            "nav, aside, form,"
                    + " button, select, input, textarea, dialog, audio, video, [role=navigation],"
                    + " [role=complementary], [role=dialog], [role=search], [role=contentinfo],"
                    + " [role=banner], [hidden], [aria-hidden=true], [style*=display:none],"
                    + " [style*=display: none]";

    private static final Pattern NAMES =
            Pattern.compile(
                    "(^|[ _-])(comments?|respond|disqus|share|sharing|sharedaddy|social|newsletter"
                            + "|subscribe|subscription|signup|related|recommend(ed|ations)?|promo"
                            + "|sponsor(ed)?|advert(isement)?|ads?|breadcrumbs?|cookies?|consent|gdpr"
                            + "|onetrust|skip-?link|masthead|nav(bar|igation)?|menu|top-?bar"
                            + "|popup|modal|sidebar|outbrain|taboola|tags|pagination|pager"
                            + "|author-?bio|about-?author|byline|paywall|copyright|disclaimer"
                            + "|(site|page)-?header|footer|more-?(on|from|stories)|read-?(more|next)|also-?read"
                            + "|relatedposts|trending)([ _-]|$)",
                    Pattern.CASE_INSENSITIVE);

    /** As in: cookieBanner. */
    private static final Pattern WORD_INSIDE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** What asks whether one may be watched, however long it goes on about that. */
    private static final Pattern CONSENT =
            Pattern.compile(
                    "(^|[ _])((cookies?|gdpr|privacy|consent)-?(banner|bar|notice|consent|popup|modal"
                            + "|overlay|dialog|message|manager|info|box|layer|wall|prompt|hint|law)"
                            + "|onetrust|cybot|gdpr|consent)([ _-]|$)");

    private static final Pattern CONTENT =
            Pattern.compile("(article|entry|post|story)[_-]?(body|content|text)");

    private static final Set<String> NEVER_REMOVED =
            Set.of("html", "body", "article", "main", "h1", "p");

    private Surroundings() {}

    /** A copy of a page without them; if nothing is left, one with them. */
    static Document without(Document page) {
        Document copy = page.clone();
        copy.select(UNSEEN).remove();
        copy.select("noscript").stream()
                .filter(element -> element.text().length() < LONG)
                .forEach(Element::remove);
        // Readability takes the class of a few words, such as their place, for that of a name.
        copy.select("p [class*=dateline], p [class*=byline], p [class*=author]")
                .removeAttr("class");
        removeQuestionsOfConsent(copy.body());
        Document without = copy.clone();
        remove(without.body());
        return isTooLittle(without.body(), copy.body()) ? copy : without;
    }

    /** Short articles are short, but what is left of an article is no rest of something else. */
    private static boolean isTooLittle(Element left, Element all) {
        int words = left.text().length();
        return words < LONG
                && words < all.text().length() / SHARE
                && !new PageParts(left).hasArticle();
    }

    /** However short the article is beside them; but a page that is nothing else stays as it is. */
    private static void removeQuestionsOfConsent(Element body) {
        for (Element element : List.copyOf(body.getAllElements())) {
            if (asksForConsent(element) && element.text().length() < body.text().length()) {
                element.remove();
            }
        }
    }

    private static void remove(Element body) {
        // What holds a third of all words is no surrounding, whatever it calls itself.
        int most = body.text().length() / SHARE;
        PageParts parts = new PageParts(body);
        Predicate<Element> mayGo =
                element -> element.text().length() < most || parts.isApartFromTheArticle(element);
        body.select(NEVER_ARTICLE).stream().filter(mayGo).forEach(Element::remove);
        List.copyOf(body.getAllElements()).stream()
                .filter(element -> isSurrounding(element) && mayGo.test(element))
                .forEach(Element::remove);
        body.select("header, footer").stream()
                .filter(edge -> parts.isEdgeOfTheSite(edge) && mayGo.test(edge))
                .forEach(Element::remove);
    }

    private static boolean isSurrounding(Element element) {
        if (NEVER_REMOVED.contains(element.normalName())) {
            return false;
        }
        String names = names(element);
        return NAMES.matcher(names).find() && !CONTENT.matcher(names).find();
    }

    private static boolean asksForConsent(Element element) {
        return !NEVER_REMOVED.contains(element.normalName())
                && CONSENT.matcher(names(element)).find()
                && element.selectFirst("h1, article, main") == null;
    }

    private static String names(Element element) {
        return WORD_INSIDE
                .matcher(element.className() + " " + element.id())
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
    }
}
