package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.claimdesk.extraction.ArticleDetails.Kind;
import org.claimdesk.extraction.Published.Precision;
import org.claimdesk.extraction.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReadingTest extends ReadsArticles {

    private static final String STORY =
            """
            <article><h1>Minister praises trade in rare earths</h1>
            <p>Nearly half of the country's rare earths come from one supplier, the minister said on \
            <b>Friday</b>, and the share has grown in each of the last five years.</p>
            <p>The opposition disputes the figure.<br>It counts only refined metals, of which a third \
            is imported, according to the statistics office.</p>
            <ul><li>Imports rose by 12 per cent.</li><li>Exports fell by 3 per cent.</li></ul>
            <p>A delegation will travel to the capital next week, a spokesperson said, to talk about \
            longer contracts and about lower tariffs on machines.</p></article>""";

    private ArticleRead page(String head, String body) throws InterruptedException {
        String html =
                "<!doctype html><html lang=\"en-GB\"><head>%s</head><body>%s</body></html>"
                        .formatted(head, body);
        return read("page.html", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesTheArticleWithoutThePageAroundIt() throws InterruptedException {
        String text =
                page(
                                "<title>Rare earths</title>",
                                "<nav><a href=/>Home</a> <a href=/a>Sport</a></nav>"
                                        + "<div class=newsletter><p>Get our best stories by mail.</p></div>"
                                        + STORY
                                        + "<aside><p>Most read: something else entirely.</p></aside>"
                                        + "<div id=comments><p>I knew it all along.</p></div>"
                                        + "<footer>© 2026 The Paper. All rights reserved.</footer>")
                        .text();

        assertThat(text)
                .contains("Nearly half of the country's rare earths")
                .contains("lower tariffs on machines.")
                .doesNotContain("Sport", "best stories", "Most read", "all along", "reserved");
    }

    @Test
    void separatesParagraphsByABlankLine() throws InterruptedException {
        String text = page("", STORY).text();

        assertThat(text)
                .contains("the minister said on Friday, and")
                .contains("last five years.\n\nThe opposition disputes the figure.\nIt counts")
                .contains("12 per cent.\nExports fell")
                .doesNotContain("\n\n\n");
    }

    @Test
    void findsTheDetailsInWhatIsSaidToMachines() throws InterruptedException {
        ArticleDetails details =
                page(
                                """
                                <title>Minister praises trade in rare earths | The Daily Paper</title>
                                <script type="application/ld+json">{"@context":"https://schema.org",
                                "@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],
                                "headline":"Minister praises trade in rare earths",
                                "datePublished":"2026-01-02T14:05:10+01:00",
                                "author":[{"@type":"Person","name":"Ada Reporter"},
                                {"@type":"Person","name":"Ben Writer"}],
                                "publisher":{"@type":"Organization","name":"The Daily Paper"},
                                "url":"https://paper.example/rare-earths"}]}</script>""",
                                STORY)
                        .details();

        assertThat(details.title()).contains("Minister praises trade in rare earths");
        assertThat(details.byline()).contains("Ada Reporter, Ben Writer");
        assertThat(details.outlet()).contains("The Daily Paper");
        assertThat(details.language()).contains("en-GB");
        assertThat(details.url()).contains(URI.create("https://paper.example/rare-earths"));
        assertThat(details.published())
                .contains(
                        new Published(
                                Precision.MINUTE,
                                LocalDateTime.of(2026, 1, 2, 14, 5),
                                Optional.of(ZoneOffset.ofHours(1))));
        assertThat(details.kind()).isEqualTo(Kind.ARTICLE);
        assertThat(details.mediaType()).isEqualTo("text/html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Reporter | Ada Reporter",
                "Ada Reporter, | Ada Reporter",
                "Meet Reporter | Meet Reporter",
                "Ada Reporter · The Daily Paper | Ada Reporter",
                "Ada Reporter, ada@paper.example | Ada Reporter",
                "Ada Reporter - Published: 28 Apr 2020. Updated: 29 Apr 2020 | Ada Reporter",
                "Ada Reporter-Lund and Ben Writer | Ada Reporter-Lund and Ben Writer"
            })
    void takesOnlyTheNamesOutOfAByline(String line, String names) throws InterruptedException {
        String page = "<p class=byline>%s</p>".formatted(line) + STORY;

        assertThat(page("<title>Rare earths</title>", page).details().byline()).contains(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meet the authors", "Read more", "About the author", "All authors"})
    void takesNoNameOutOfWhatLeadsElsewhere(String line) throws InterruptedException {
        String page = "<p class=byline>%s</p>".formatted(line) + STORY;

        assertThat(page("<title>Rare earths</title>", page).details().byline()).isEmpty();
    }

    @Test
    void takesNothingFromWhatTheArticleCites() throws InterruptedException {
        ArticleDetails details =
                page(
                                "<title>Rare earths</title><meta name=author content='Ada Reporter'>",
                                STORY
                                        + "<ol><li itemprop=citation itemscope itemtype=https://schema.org/Article>"
                                        + "<meta itemprop=author content='Carl Cited'>"
                                        + "<meta itemprop=datePublished content=1988>Cited, C.</li></ol>")
                        .details();

        assertThat(details.byline()).contains("Ada Reporter");
        assertThat(details.published()).isEmpty();
    }

    @Test
    void findsTheDetailsInMetaElements() throws InterruptedException {
        ArticleDetails details =
                page(
                                """
                                <title>Minister praises trade - Daily Paper</title>
                                <meta property="og:title" content="Minister praises trade">
                                <meta property="og:site_name" content="Daily Paper">
                                <meta name="author" content="By Ada Reporter">
                                <meta property="article:published_time" content="2026-01-02">
                                <link rel="canonical" href="https://paper.example/trade">""",
                                STORY)
                        .details();

        assertThat(details.title()).contains("Minister praises trade");
        assertThat(details.byline()).contains("Ada Reporter");
        assertThat(details.outlet()).contains("Daily Paper");
        assertThat(details.published().orElseThrow().precision()).isEqualTo(Precision.DAY);
        assertThat(details.url()).contains(URI.create("https://paper.example/trade"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2026-01-01",
        "2026-03, MONTH, 2026-03-01",
        "2026-03-04, DAY, 2026-03-04",
        "2026-03-04T05:06Z, MINUTE, 2026-03-04",
        "'4 March 2026', DAY, 2026-03-04",
        "'March 4th, 2026', DAY, 2026-03-04",
        "'Published on Wednesday, 4 March 2026 at noon', DAY, 2026-03-04",
        "'Wed, 4 Mar 2026 10:00:00 GMT', MINUTE, 2026-03-04",
        "20260304, DAY, 2026-03-04"
    })
    void tellsADateAsPreciselyAsThePageDoes(String written, Precision precision, String date)
            throws InterruptedException {
        Published published =
                page("<meta name=\"date\" content=\"%s\">".formatted(written), STORY)
                        .details()
                        .published()
                        .orElseThrow();

        assertThat(published.precision()).isEqualTo(precision);
        assertThat(published.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"0000-00-00", "1970-01-01", "not a date", "99999"})
    void makesNoDateOfWhatIsNone(String written) throws InterruptedException {
        assertThat(
                        page("<meta name=\"date\" content=\"%s\">".formatted(written), STORY)
                                .details()
                                .published())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Transcript: what the minister said, TRANSCRIPT",
        "Remarks by the minister on trade, SPEECH",
        "Minister praises trade, ARTICLE"
    })
    void proposesAKind(String title, Kind kind) throws InterruptedException {
        assertThat(page("<title>%s</title>".formatted(title), STORY).details().kind())
                .isEqualTo(kind);
    }

    @Test
    void readsTheCharacterSetThatThePageDeclares() throws InterruptedException {
        String html =
                "<html><head><meta charset=\"windows-1251\"></head><body><p>"
                        + "Почти половина редкоземельных металлов поступает из Китая. ".repeat(9)
                        + "</p></body></html>";

        assertThat(read("a.html", html.getBytes(Charset.forName("windows-1251"))).text())
                .startsWith("Почти половина");
    }

    @Test
    void readsArticlesOutOfDocuments() throws InterruptedException {
        ArticleRead docx = read("a.docx", Specimens.docx("One.", "Two."));
        assertThat(docx.text()).isEqualTo("One.\n\nTwo.");
        assertThat(docx.details().title()).contains("A state visit");
        assertThat(docx.details().byline()).contains("Ada Reporter");

        assertThat(read("a.pdf", Specimens.pdf("One.", "Two.")).text()).isEqualTo("One.\n\nTwo.");
        assertThat(read("a.odt", Specimens.odtOf(Specimens.odtBody("Only one."))).text())
                .isEqualTo("Only one.");
        assertThat(read("a.txt", "One.\r\n\r\nTwo.".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("One.\n\nTwo.");
    }

    @Test
    void namesAPageWithoutWordsAsSuch() throws InterruptedException {
        byte[] blank =
                "<!doctype html><html><body><img src=x></body></html>"
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(reading("a.html", blank))
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.reason()).isEqualTo(Reason.NO_TEXT));
    }

    @Test
    void survivesAPageThatIsNestedWithoutEnd() throws InterruptedException {
        byte[] deep = ("<div>".repeat(200_000) + "core").getBytes(StandardCharsets.UTF_8);

        reading("deep.html", deep);

        assertThat(page("", STORY).text()).contains("Nearly half");
    }
}
