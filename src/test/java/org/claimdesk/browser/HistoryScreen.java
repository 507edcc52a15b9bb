package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Every revision of a verdict. */
final class HistoryScreen {

    private final Colleague who;

    HistoryScreen(Colleague who) {
        this.who = who;
        assertThat(revisions().first()).isVisible();
    }

    HistoryScreen hasRevisions(int count) {
        assertThat(revisions()).hasCount(count);
        return this;
    }

    /** What stands in one revision: who, what became of it, what differed. */
    HistoryScreen tellsOf(int revision, String... words) {
        Locator section =
                revisions()
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(who.heading("Revision " + revision)));
        for (String word : words) {
            assertThat(section).containsText(word);
        }
        return this;
    }

    private Locator revisions() {
        return who.page().locator(".revision-history > section");
    }
}
