package org.claimdesk.extraction.child;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around articles: menus, forms, sharing, comments, other articles. */
final class Surroundings {

    private static final int LONG = 250;

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
                            + "|sponsor(ed)?|advert(isement)?|ads?|breadcrumbs?|cookie|consent"
                            + "|popup|modal|sidebar|outbrain|taboola|tags|pagination|pager"
                            + "|author-?bio|about-?author|byline|paywall|copyright|disclaimer"
                            + "|footer|more-?(on|from|stories)|read-?(more|next)|also-?read"
                            + "|relatedposts|trending)([ _-]|$)",
                    Pattern.CASE_INSENSITIVE);

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
        Document without = copy.clone();
        remove(without.body());
        return without.body().text().length() < LONG ? copy : without;
    }

    private static void remove(Element body) {
        // What holds a third of all words is no surrounding, whatever it calls itself.
        int most = body.text().length() / 3;
        body.select(NEVER_ARTICLE).stream()
                .filter(element -> element.text().length() < most)
                .forEach(Element::remove);
        for (Element element : List.copyOf(body.getAllElements())) {
            if (isSurrounding(element) && element.text().length() < most) {
                element.remove();
            }
        }
    }

    private static boolean isSurrounding(Element element) {
        if (NEVER_REMOVED.contains(element.normalName())) {
            return false;
        }
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return NAMES.matcher(names).find() && !CONTENT.matcher(names).find();
    }
}
