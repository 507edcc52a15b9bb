package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Articles on pages of sites that are built in different ways: all of the text, nothing else. */
class PagesOfSitesTest extends ReadsArticles {

    private static final String[] SHORT = {
        "The council voted for the new bridge on Monday evening.", "Work begins in May."
    };

    private static final String[] LONG = {
        "The council of the port town voted for the new bridge on Monday evening, by nine votes to"
                + " four, after a debate of three hours.",
        "“We have waited for eleven years,” the mayor said. The old bridge is closed to lorries.",
        "No.",
        "The bridge is to cost 38 million, two thirds of which the region pays. Work begins in May"
                + " and ends, if all goes well, in the autumn of the year after.",
        "Opponents fear noise. They announced that they would go to court, and that they had"
                + " collected the money for it already."
    };

    private static final String COOKIES =
            "We and our 843 partners store and read information on your device, such as cookies, to"
                    + " show you advertisements that fit and to learn how the site is used. You can"
                    + " accept all of it, refuse all of it, or choose; you can change your mind at any"
                    + " time on the page about privacy. Some partners claim a legitimate interest, to"
                    + " which you can object. What you choose holds for this site only.";

    private static final String LINKS =
            "<ul><li><a href=/>Front page</a></li><li><a href=/town>Town</a></li>"
                    + "<li><a href=/region>Region</a></li><li><a href=/authors>Our authors</a></li>"
                    + "<li><a href=/subscribe>Subscriptions and delivery</a></li></ul>";

    private ArticleRead read(String head, String body) throws InterruptedException {
        byte[] page =
                "<!doctype html><html lang=en><head>%s</head><body>%s</body></html>"
                        .formatted(head, body)
                        .getBytes(StandardCharsets.UTF_8);
        return read("page.html", page);
    }

    private static String paragraphs(String... words) {
        return "<p>" + String.join("</p><p>", words) + "</p>";
    }

    private static void holdsAll(String text, String... words) {
        assertThat(text).contains(words);
    }

    /** What of {@link #COOKIES}, {@link #LINKS} and of other words of a site may not be there. */
    private static void holdsNothingOfTheSite(String text) {
        assertThat(text)
                .doesNotContain("partners", "cookies", "Front page", "Subscriptions", "Our authors")
                .doesNotContain("The Port Paper", "Imprint", "Skip to", "Read aloud");
    }

    @Nested
    class BuiltOfTheElementsThatAreMeantForIt {

        private static final String HEADER =
                "<a class=skip-link href=#main>Skip to the article</a>"
                        + "<header><a href=/>The Port Paper</a><nav>%s</nav>".formatted(LINKS)
                        + "<span class=date>27 November 2026</span></header>";
        private static final String FOOTER =
                "<footer><p>The Port Paper is published by an invented house, which is registered in"
                        + " an invented town under an invented number.</p><a href=/imprint>Imprint</a>"
                        + "</footer>";
        private static final String BANNER =
                "<div role=dialog aria-label=Privacy><p>%s</p><button>Accept</button></div>"
                        .formatted(COOKIES);

        @Test
        void givesALongArticle() throws InterruptedException {
            ArticleRead read =
                    read(
                            "<title>New bridge</title>",
                            BANNER
                                    + HEADER
                                    + "<main id=main><article><header><h1>New bridge</h1>"
                                    + "<p class=byline>By Ada Reporter</p>"
                                    + "<time datetime=2026-01-12>12 January</time></header>"
                                    + paragraphs(LONG)
                                    + "</article></main>"
                                    + FOOTER);

            holdsAll(read.text(), LONG);
            holdsNothingOfTheSite(read.text());
            assertThat(read.details().byline()).contains("Ada Reporter");
            assertThat(read.details().published().map(Published::date))
                    .hasToString("Optional[2026-01-12]");
        }

        @Test
        void givesAnArticleThatIsShorterThanAllAroundIt() throws InterruptedException {
            String text =
                    read(
                                    "<title>New bridge</title>",
                                    BANNER
                                            + HEADER
                                            + "<main><article><h1>New bridge</h1>"
                                            + paragraphs(SHORT)
                                            + "</article></main>"
                                            + FOOTER)
                            .text();

            holdsAll(text, SHORT);
            holdsNothingOfTheSite(text);
        }

        @Test
        void tellsNobodyWhomTheSiteNamesForTheAuthor() throws InterruptedException {
            ArticleDetails details =
                    read(
                                    "<title>New bridge</title>",
                                    "<header><nav><a class=author-list href=/author/all>Ben Writer"
                                            + "</a></nav></header><main><article><h1>New bridge</h1>"
                                            + paragraphs(LONG)
                                            + "</article></main><aside><a href=/author/cy>Cy Columnist"
                                            + "</a></aside><footer><span class=author>The Port Paper"
                                            + "</span></footer>")
                            .details();

            assertThat(details.byline()).isEmpty();
        }

        @Test
        void keepsWhatTheHeadOfTheArticleSays() throws InterruptedException {
            String standfirst =
                    "Nine votes to four: after eleven years the port town gets the bridge that it was"
                            + " promised, and a dispute with it.";
            ArticleRead read =
                    read(
                            "<title>New bridge</title>",
                            "<nav>%s</nav><header><h1>New bridge</h1><p>%s</p>"
                                            .formatted(LINKS, standfirst)
                                    + "<p class=byline>Ada Reporter</p></header><section>"
                                    + paragraphs(LONG)
                                    + "</section>");

            holdsAll(read.text(), LONG);
            holdsAll(read.text(), standfirst);
            assertThat(read.details().byline()).contains("Ada Reporter");
        }
    }

    @Nested
    class BuiltOfNamedBoxes {

        private static final String AROUND =
                "<div class=topBar><div class=logo>The Port Paper</div><div id=mainMenu>%s</div></div>"
                        .formatted(LINKS);
        private static final String BANNER = "<div id=cookieBanner>%s</div>".formatted(COOKIES);

        @Test
        void givesALongArticle() throws InterruptedException {
            ArticleRead read =
                    read(
                            "<title>New bridge</title>",
                            AROUND
                                    + "<div id=wrap><div class=left><h1>New bridge</h1>"
                                    + "<div class=author><a href=/author/ada>Ada Reporter</a></div>"
                                    + paragraphs(LONG)
                                    + "</div><div class=sidebar>Most read: the fair</div></div>"
                                    + BANNER
                                    + "<div class=siteFooter>Imprint</div>");

            holdsAll(read.text(), LONG);
            holdsNothingOfTheSite(read.text());
            assertThat(read.details().byline()).contains("Ada Reporter");
        }

        @Test
        void givesAShortArticle() throws InterruptedException {
            String text =
                    read(
                                    "<title>New bridge</title>",
                                    BANNER
                                            + AROUND
                                            + "<div class=articleBody><h1>New bridge</h1>"
                                            + paragraphs(SHORT)
                                            + "</div>")
                            .text();

            holdsAll(text, SHORT);
            holdsNothingOfTheSite(text);
        }

        @Test
        void keepsAnArticleThatStandsInABoxWithTheNameOfSomethingElse()
                throws InterruptedException {
            String text =
                    read(
                                    "<title>New bridge</title>",
                                    "<form id=page-header><div class=modal><h1>New bridge</h1>"
                                            + paragraphs(LONG)
                                            + "</div></form>")
                            .text();

            holdsAll(text, LONG);
        }
    }

    @Nested
    class BuiltOfOtherThings {

        @Test
        void givesAnArticleOutOfATable() throws InterruptedException {
            String text =
                    read(
                                    "<title>New bridge</title>",
                                    "<table><tr><td class=menu>%s</td><td>".formatted(LINKS)
                                            + String.join("<br><br>", LONG)
                                            + "</td></tr></table>")
                            .text();

            holdsAll(text, LONG);
            holdsNothingOfTheSite(text);
        }

        @Test
        void givesAllOfAnArticleThatAlsoStandsInWhatIsForMachines() throws InterruptedException {
            ArticleRead read =
                    read(
                            """
                            <title>New bridge</title><script type="application/ld+json">
                            {"@type":"NewsArticle","headline":"New bridge",
                             "author":{"@type":"Person","name":"Ada Reporter"},
                             "articleBody":"%s"}</script>"""
                                    .formatted(String.join("\\n", LONG)),
                            "<div id=cookie-consent>%s</div><div class=teaser>%s</div>"
                                    .formatted(COOKIES, LONG[0]));

            holdsAll(read.text(), LONG);
            holdsNothingOfTheSite(read.text());
            assertThat(read.details().byline()).contains("Ada Reporter");
        }

        @Test
        void keepsListsAndTablesOfAnArticle() throws InterruptedException {
            String text =
                    read(
                                    "<title>New bridge</title>",
                                    "<nav>%s</nav><main><h1>New bridge</h1>".formatted(LINKS)
                                            + paragraphs(LONG)
                                            + "<ul><li>Nine voted for it.</li><li>Four voted against"
                                            + " it.</li></ul><table><tr><th>Year</th><th>Lorries</th>"
                                            + "</tr><tr><td>2024</td><td>81,300</td></tr></table>"
                                            + "<blockquote>It is a good day.</blockquote></main>")
                            .text();

            holdsAll(text, LONG);
            holdsAll(text, "Nine voted for it.", "Four voted against", "81,300", "a good day");
            holdsNothingOfTheSite(text);
        }
    }
}
