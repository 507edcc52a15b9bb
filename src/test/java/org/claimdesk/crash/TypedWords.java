package org.claimdesk.crash;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.claimdesk.browser.DeskProgram;

/**
 * Words that somebody is typing into the rationale of a claim's verdict, without a pause and
 * without leaving the field.
 *
 * @param statement the claim's
 */
record TypedWords(String statement, String words) {

    private static final Duration FEW_SECONDS = Duration.ofSeconds(20);

    /** Shorter than the pause after which what is typed is kept anyhow. */
    private static final int BETWEEN_KEYS = 150;

    /** Types on until the screen calls kept what was typed before; the window stays as it is. */
    void typeUntilKept(DeskProgram desk, Page page) {
        Locator rationale = open(desk, page);
        Locator kept = page.locator(".verdict-form .kept");
        assertThat(kept).isEmpty();

        rationale.click();
        // At once, so that whatever is kept holds all of it.
        page.keyboard().insertText(words);
        long deadline = System.nanoTime() + FEW_SECONDS.toNanos();
        while (kept.innerText().isEmpty() && System.nanoTime() < deadline) {
            page.keyboard().type("!");
            page.waitForTimeout(BETWEEN_KEYS);
        }
        assertThat(kept).containsText("Kept");
        assertThat(rationale).isFocused();
    }

    void requireIn(DeskProgram desk, Page page) {
        assertThat(open(desk, page)).containsText(words);
    }

    private Locator open(DeskProgram desk, Page page) {
        page.navigate(desk.url("claims?text=" + statement.replace(" ", "%20")));
        page.locator("vaadin-grid").getByText(statement).first().click();
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Rationale"));
    }
}
