package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimdesk.browser.ScreenCases.AUDITOR;
import static org.claimdesk.browser.ScreenCases.CORRECTED;
import static org.claimdesk.browser.ScreenCases.REVIEWER;
import static org.claimdesk.browser.ScreenCases.at;
import static org.claimdesk.browser.ScreenCases.follow;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Articles: listed, imported, read. */
final class ArticleCases {

    private static final String TITLE = "Sample: A state visit with rare earths";
    private static final String LIST = "articles";
    private static final String IMPORT = "articles/import";
    private static final String READER = "articles/:articleId";

    private ArticleCases() {}

    static Stream<ScreenCase> all() {
        return Stream.of(
                ScreenCase.of(LIST, "all", REVIEWER, at("articles", TITLE)),
                ScreenCase.of(
                        LIST,
                        "none that fit",
                        REVIEWER,
                        at("articles?text=nothing-like-this", "No article matches")),
                ScreenCase.of(IMPORT, "ways in", REVIEWER, at(IMPORT, "How it comes in")),
                ScreenCase.of(IMPORT, "what was found", REVIEWER, ArticleCases::propose),
                ScreenCase.of(IMPORT, "refused", REVIEWER, ArticleCases::pasteNothing),
                ScreenCase.of(READER, "read only", AUDITOR, ArticleCases::read),
                ScreenCase.of(READER, "words selected", REVIEWER, ArticleCases::select),
                ScreenCase.of(READER, "a claim chosen", REVIEWER, ArticleCases::choose),
                ScreenCase.of(READER, "words found", REVIEWER, ArticleCases::find),
                ScreenCase.of(READER, "details corrected", REVIEWER, correctDetails()));
    }

    private static void propose(Colleague who) {
        who.open(IMPORT);
        who.field("Text of the article").fill("Trade grew by half.\n\n" + UUID.randomUUID());
        who.press("Read text");
        who.reads("What was found");
    }

    private static void pasteNothing(Colleague who) {
        who.open(IMPORT);
        who.field("Text of the article").fill("   ");
        who.press("Read text");
        who.reads("Nothing was saved");
    }

    private static void read(Colleague who) {
        who.open("articles");
        follow(who, TITLE);
        who.reads("Without them no motor turns");
        assertThat(who.page().locator(".claim-card").first()).isVisible();
    }

    private static void select(Colleague who) {
        read(who);
        ReaderScreen reader = new ReaderScreen(who);
        reader.select(Stretch.first(reader.text(), "no motor turns"));
    }

    private static void choose(Colleague who) {
        read(who);
        new ReaderScreen(who).choose(CORRECTED);
    }

    private static void find(Colleague who) {
        read(who);
        who.page().locator(".reader .mt-text").press("/");
        who.page().keyboard().type("the");
    }

    private static Consumer<Colleague> correctDetails() {
        return who -> {
            read(who);
            who.press("Correct details");
            assertThat(who.button("Save details")).isVisible();
        };
    }
}
