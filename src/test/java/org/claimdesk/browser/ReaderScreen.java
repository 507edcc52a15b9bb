package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.claimdesk.ui.Formats;

/** An article to be read and marked, its claims beside it. */
final class ReaderScreen {

    /** What the text scrolls in. */
    private static final String BOX = ".reader-text";

    private final Colleague who;
    private final Locator text;
    private final TextUnderMouse mouse;
    private final String address;

    ReaderScreen(Colleague who) {
        this.who = who;
        text = who.page().locator(".reader .mt-text");
        assertThat(text).not().isEmpty();
        mouse = new TextUnderMouse(who.page(), text);
        address = who.page().url().replaceFirst("\\?.*", "");
    }

    /** The words of the article as they stand on the screen. */
    String text() {
        return mouse.words();
    }

    String address() {
        return address;
    }

    /** It is the same article, not another one of the same words. */
    void isTheSameAs(ReaderScreen other) {
        assertThat(other.address).isEqualTo(address);
    }

    void select(Stretch words) {
        mouse.select(words);
        assertThat(bar()).isVisible();
    }

    /** Selects words with the mouse and makes a claim of them. */
    void mark(Stretch words) {
        select(words);
        inBar("Mark claim");
        assertThat(card(words.words())).isVisible();
    }

    /** Adds words to the claim that is chosen. */
    void addToClaim(Stretch words) {
        select(words);
        inBar("Add to claim");
        who.reads("The words are part of the claim now.");
    }

    /** Takes back a claim that was just marked, by its notice. */
    void takeBack(Stretch words) {
        who.notice(Formats.shortened(words.words(), 60))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(card(words.words())).hasCount(0);
    }

    /** A click on a card leads to the words of its claim, wherever the text stood before. */
    void leadsFromListToText(Stretch words) {
        who.page().locator(BOX).evaluate("box => box.scrollTo(0, box.scrollHeight)");
        who.page().waitForCondition(() -> !mouse.isInSight(words, BOX));
        choose(words.words());
        Painted.only(text, "chosen", words.words());
        who.page().waitForCondition(() -> mouse.isInSight(words, BOX));
        isChosen(words.words());
    }

    /** A click on the words of a claim leads to its card, its form and its address. */
    void leadsFromTextToList(Stretch words) {
        String before = who.page().url();
        mouse.click(words);
        form(words.words());
        Painted.only(text, "chosen", words.words());
        isChosen(words.words());
        assertThat(who.page()).not().hasURL(before);
        who.page().reload();
        form(words.words());
    }

    private void isChosen(String statement) {
        Locator card = card(statement).getByRole(AriaRole.BUTTON);
        assertThat(card).hasAttribute("aria-current", "true");
        assertThat(card).isInViewport();
        assertThat(who.page()).hasURL(Pattern.compile(".*\\?claim=.+"));
    }

    /** Chooses a claim in the list beside the text. */
    ClaimFormScreen choose(String statement) {
        card(statement).getByRole(AriaRole.BUTTON).click();
        return form(statement);
    }

    /** The form beside the text, once it shows this claim. */
    ClaimFormScreen form(String statement) {
        assertThat(who.field("Statement")).hasValue(statement);
        return new ClaimFormScreen(who);
    }

    /** The card of a claim in the list beside the text. */
    Locator card(String statement) {
        return who.page()
                .locator(".claim-card")
                .filter(new Locator.FilterOptions().setHasText(statement));
    }

    /** Just these words are painted as claims in this state, in the order of the text. */
    void paints(String state, String... words) {
        Painted.only(text, state, words);
    }

    ClaimScreen open(String statement) {
        card(statement).getByRole(AriaRole.LINK).click();
        assertThat(who.page()).hasURL(Pattern.compile(".*/claims/.*"));
        return new ClaimScreen(who, statement);
    }

    private void inBar(String action) {
        bar().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action)).click();
    }

    private Locator bar() {
        return who.page().locator(".reader .mt-bar");
    }
}
