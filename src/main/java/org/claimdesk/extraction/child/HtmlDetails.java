package org.claimdesk.extraction.child;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.extraction.ArticleDetails.Kind;
import org.claimdesk.extraction.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells about its article: to machines first, to readers where it tells those more. */
final class HtmlDetails {

    private static final Pattern BY =
            Pattern.compile("(?i)^\\s*(?:written |posted |story )?by[:\\s]+");

    /** Pages put the mail address, the time or the name of the site into the same line. */
    private static final Pattern BEHIND_NAMES =
            Pattern.compile(
                    "(?i)[\\s,;–—-]*(?:[|•·].*|\\[email protected].*|\\S+@\\S+.*"
                            + "|\\b(?:(?:first |last )?(?:published|updated|posted))\\b.*)?$");

    /** What leads to authors, or to what else they wrote, or when: it names nobody. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i)^\\W*(?:(?:about|all|our|more|follow|see|view|write|become|send|contact"
                            + "|e-?mail)\\b"
                            // Meet Shah and Read Montague write as well.
                            + "|(?:meet|read|find)\\W+(?:the|our|more|all|us|your|about|how|out)\\b"
                            + "|(?:the )?(?:authors?|writers?|contributors?|staff|columnists?)\\W*$"
                            + "|\\d{1,4}\\b)");

    private static final Pattern DAY_IN_PATH =
            Pattern.compile(
                    "/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:/|-|$)");

    private final Document page;
    private final HtmlFields fields;
    private final JsonLd described;
    private final Optional<URI> captured;

    HtmlDetails(Document page, JsonLd described, Optional<URI> captured) {
        this.page = page;
        this.fields = new HtmlFields(page);
        this.described = described;
        this.captured = captured;
    }

    Kind kind() {
        return kind(title().orElse(""), described.type());
    }

    static Kind kind(String title, String type) {
        String words = title.toLowerCase(Locale.ROOT);
        if (words.contains("transcript")) {
            return Kind.TRANSCRIPT;
        }
        if (words.matches("(remarks|speech|address|statement) (by|of|from|to) .*")
                || words.matches(".*\\b(speech|remarks)( by .*| in full)?$")) {
            return Kind.SPEECH;
        }
        return type.equals("SocialMediaPosting") || type.equals("DiscussionForumPosting")
                ? Kind.POST
                : Kind.ARTICLE;
    }

    Optional<String> title() {
        List<String> sites =
                Stream.of(
                                fields.meta("og:site_name"),
                                described.text("publisher"),
                                url().map(HtmlDetails::host))
                        .flatMap(Optional::stream)
                        .toList();
        return new HtmlTitle(fields, described.texts("headline"), sites)
                .find(HtmlFields.plain(page.title()));
    }

    Optional<String> outlet() {
        return fields.meta("og:site_name", "citation_journal_title")
                .or(() -> described.text("publisher").filter(name -> !isAddress(name)))
                .or(() -> fields.meta("application-name", "dc.publisher", "twitter:site"))
                .or(() -> url().map(HtmlDetails::host))
                .map(HtmlFields::plain)
                .filter(name -> !name.isEmpty());
    }

    Optional<String> byline() {
        List<String> authors =
                described.texts("author").stream().filter(name -> !isAddress(name)).toList();
        Optional<String> told =
                authors.isEmpty()
                        ? fields.meta("author", "parsely-author", "sailthru.author", "byl")
                                .or(
                                        () ->
                                                fields.meta(
                                                        "article:author",
                                                        "dc.creator",
                                                        "citation_author"))
                        : Optional.of(String.join(", ", authors));
        return told.filter(name -> !isAddress(name))
                .or(() -> names("[itemprop=author] [itemprop=name], [itemprop=author]"))
                .or(() -> names("a[rel=author], .author-name, [class*=byline] a, [class*=byline]"))
                .or(() -> names("a[href*=/author/], [class*=author] a, [class*=author]"))
                .map(HtmlFields::plain)
                .map(name -> BY.matcher(name).replaceFirst(""))
                .map(name -> BEHIND_NAMES.matcher(name).replaceFirst(""))
                .filter(name -> !name.isEmpty() && name.length() < 200);
    }

    private Optional<String> names(String selector) {
        return fields.elements(selector)
                .filter(words -> !NO_NAME.matcher(words).find())
                .findFirst();
    }

    Optional<Published> published() {
        Stream<Optional<String>> told =
                Stream.of(
                        described.text("datePublished"),
                        fields.meta("article:published_time", "og:article:published_time"),
                        fields.meta("article:published", "datePublished", "parsely-pub-date"),
                        fields.meta("sailthru.date", "pubdate", "publishdate", "publish-date"),
                        fields.meta("dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date"),
                        fields.meta("citation_publication_date", "citation_date", "date"),
                        fields.meta(
                                "cxenseparse:recs:publishtime", "article.published", "og:pubdate"),
                        fields.attribute("[itemprop=datePublished]", "content"),
                        fields.attribute("[itemprop=datePublished]", "datetime"),
                        fields.attribute(
                                "time[pubdate], time.published, time.entry-date", "datetime"),
                        fields.attribute("abbr.published, abbr.date", "title"),
                        described.text("dateCreated"));
        return told.flatMap(Optional::stream)
                .map(Dates::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::dayInAddress)
                .or(this::dayOnPage);
    }

    Optional<String> language() {
        return Stream.of(
                        Optional.of(page.select("html").attr("lang")),
                        Optional.of(page.select("html").attr("xml:lang")),
                        described.text("inLanguage"),
                        fields.meta("og:locale", "content-language", "dc.language", "language"))
                .flatMap(Optional::stream)
                .map(Languages::tag)
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<URI> url() {
        return captured.or(
                () ->
                        fields.attribute("link[rel=canonical]", "href")
                                .or(() -> fields.meta("og:url"))
                                .or(() -> described.text("url", "mainEntityOfPage"))
                                .flatMap(HtmlDetails::webAddress));
    }

    static Optional<URI> webAddress(String text) {
        try {
            URI uri = URI.create(text.strip());
            boolean web =
                    "http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && text.length() < 2_000
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Published> dayInAddress() {
        return url().map(URI::getPath)
                .map(DAY_IN_PATH::matcher)
                .filter(Matcher::find)
                .flatMap(
                        day ->
                                Dates.parse(
                                        "%s-%s-%s"
                                                .formatted(
                                                        day.group(1), day.group(2), day.group(3))));
    }

    /** Not the day that the head of the site shows: that is when the page was called. */
    private Optional<Published> dayOnPage() {
        Stream<Supplier<Stream<String>>> places =
                Stream.of(
                        () -> fields.places("article time, main time").map(HtmlDetails::moment),
                        () -> fields.places("time").map(HtmlDetails::moment),
                        () ->
                                fields.places(
                                                "[class*=date], [class*=Date], [id*=date], .published, .byline, [class*=meta], [class*=posted]")
                                        .map(Element::text)
                                        .filter(text -> text.length() < 300));
        return places.flatMap(Supplier::get)
                .map(Dates::parse)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String moment(Element time) {
        return time.hasAttr("datetime") ? time.attr("datetime") : time.text();
    }

    private static String host(URI uri) {
        return Objects.requireNonNullElse(uri.getHost(), "").replaceFirst("^www\\.", "");
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http:") || text.startsWith("https:") || text.startsWith("#");
    }
}
