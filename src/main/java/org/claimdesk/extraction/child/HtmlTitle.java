package org.claimdesk.extraction.child;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title of an article, without the name of the site that pages put beside it. */
final class HtmlTitle {

    private static final int SHORTEST = 8;

    private static final Pattern BETWEEN = Pattern.compile("\\s+[|–—·»-]\\s+");

    private final HtmlFields fields;
    private final List<String> told;
    private final List<String> sites;

    /**
     * @param headlines that the page tells machines
     * @param sites names and hosts of the site
     */
    HtmlTitle(HtmlFields fields, List<String> headlines, List<String> sites) {
        this.fields = fields;
        this.told =
                Stream.concat(
                                headlines.stream(),
                                fields
                                        .meta(
                                                "og:title",
                                                "twitter:title",
                                                "citation_title",
                                                "dc.title")
                                        .stream())
                        .map(HtmlFields::plain)
                        .filter(title -> !title.isEmpty())
                        .toList();
        this.sites = sites.stream().map(HtmlTitle::letters).toList();
    }

    /** What the page tells machines, if its own title agrees; else what its headings say. */
    Optional<String> find(String shown) {
        return told.stream()
                .filter(title -> agree(shown, title))
                .findFirst()
                .or(() -> heading(shown))
                .or(() -> told.stream().findFirst())
                .or(() -> Optional.of(shown).filter(title -> !title.isEmpty()))
                .or(() -> fields.element("article h1, main h1, h1"))
                .map(this::withoutSite)
                .map(HtmlFields::plain)
                .filter(title -> !title.isEmpty());
    }

    private Optional<String> heading(String shown) {
        return fields.elements("h1, h2, h3")
                .filter(text -> text.length() >= SHORTEST && agree(shown, text))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean agree(String shown, String title) {
        String one = shown.toLowerCase(Locale.ROOT);
        String other = title.toLowerCase(Locale.ROOT);
        return !one.isEmpty() && (one.contains(other) || other.contains(one));
    }

    /** Takes the site's name off either end, if it is known to be that. */
    private String withoutSite(String title) {
        Matcher between = BETWEEN.matcher(title);
        if (!between.find()) {
            return title;
        }
        String first = title.substring(0, between.start());
        String afterFirst = title.substring(between.end());
        int last = between.start();
        int afterLast = between.end();
        while (between.find()) {
            last = between.start();
            afterLast = between.end();
        }
        if (isSite(title.substring(afterLast))) {
            return title.substring(0, last);
        }
        return isSite(first) ? afterFirst : title;
    }

    private boolean isSite(String name) {
        String letters = letters(name);
        return letters.length() > 2 && sites.stream().anyMatch(site -> site.contains(letters));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
