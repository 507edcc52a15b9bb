package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The eyes by which screens are judged see, on a page of a few words, what they should. */
class AxeIT {

    private static final Page PAGE = Chromium.desktop().newPage();

    @AfterAll
    static void goHome() {
        PAGE.context().close();
    }

    @BeforeEach
    void openAPageWithoutFault() {
        PAGE.setContent(
                "<html lang=en><title>Door</title><main><h1>Door</h1><p>Come in</p></main>");
        Look.WIDE_LIGHT.at(PAGE);
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        assertThat(Axe.on(PAGE).violations()).isEmpty();
    }

    @Test
    void seesAScreenThatTurnsWithThePhone() {
        style("@media (orientation: landscape) {html {transform: rotate(90deg)}}");

        assertThat(Axe.on(PAGE).violations())
                .singleElement()
                .asString()
                .startsWith("css-orientation-lock");
    }

    @Test
    void seesInTheDarkWhatCanNotBeReadOnlyThere() {
        style("@media (prefers-color-scheme: dark) {p {color: #eee; background: #fff}}");
        Axe axe = Axe.on(PAGE);
        assertThat(axe.violations()).isEmpty();

        Look.PHONE_DARK.at(PAGE);

        assertThat(axe.violations()).singleElement().asString().startsWith("color-contrast");
        assertThat(axe.violationsOfColours())
                .singleElement()
                .asString()
                .startsWith("color-contrast");
    }

    @Test
    void seesInTheDarkALinkThatOnlyItsColourTellsFromTheWordsAround() {
        PAGE.setContent(
                "<html lang=en><title>Door</title><main><h1>Door</h1><p>Come <a href=#>in here</a>"
                        + " by the door of the house.</p></main>");
        style("a {color: #00e}");
        Axe axe = Axe.on(PAGE);
        assertThat(axe.violations()).isEmpty();
        style("@media (prefers-color-scheme: dark) {a {color: #111; text-decoration: none}}");

        Look.PHONE_DARK.at(PAGE);

        assertThat(axe.violationsOfColours())
                .singleElement()
                .asString()
                .startsWith("link-in-text-block");
    }

    private static void style(String rules) {
        PAGE.addStyleTag(new Page.AddStyleTagOptions().setContent(rules));
    }
}
