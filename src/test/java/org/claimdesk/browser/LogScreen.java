package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The audit log. */
final class LogScreen {

    private final Colleague who;

    private LogScreen(Colleague who) {
        this.who = who;
    }

    static LogScreen openedBy(Colleague who) {
        who.goTo("Audit log");
        return new LogScreen(who);
    }

    LogScreen check() {
        who.press("Check the log");
        assertThat(who.page().locator(".check-result"))
                .hasText(Pattern.compile("Intact: all [\\d,]+ entries fit\\."));
        return this;
    }

    /** An action with words that were said in it, among the latest. */
    LogScreen tells(String action, String words) {
        assertThat(
                        who.page()
                                .locator(".log-grid vaadin-grid-cell-content")
                                .filter(new Locator.FilterOptions().setHasText(words))
                                .first())
                .isVisible();
        assertThat(who.button(action).first()).isVisible();
        return this;
    }
}
