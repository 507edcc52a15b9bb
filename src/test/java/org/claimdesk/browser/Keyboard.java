package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse: everything is reached with Tab, arrows and letters. */
final class Keyboard {

    private static final int FARTHEST = 120;
    private static final String NOTE_A_MOUSE =
            "addEventListener('pointerdown', () => sessionStorage.setItem('mouse', 'used'), true)";

    private final Page page;

    private Keyboard(Page page) {
        this.page = page;
    }

    static Keyboard at(BrowserContext window) {
        window.addInitScript(NOTE_A_MOUSE);
        return new Keyboard(window.newPage());
    }

    Page page() {
        return page;
    }

    /** Presses Tab until the keyboard is there. */
    Keyboard tabTo(Locator target) {
        assertThat(target).isVisible();
        for (int stop = 0; stop < FARTHEST; stop++) {
            if (isIn(target)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + target);
    }

    /**
     * Goes down the first column of a table until Enter leads into the cell with the target. A
     * table is one stop of the Tab key, as ARIA wants it: arrows move between its cells.
     */
    Keyboard downTheTableTo(Locator target) {
        assertThat(target).isVisible();
        tabTo(page.locator("vaadin-grid")).press("Tab", "Home");
        for (int row = 0; row < FARTHEST; row++) {
            press("Enter");
            if (isIn(target)) {
                return this;
            }
            press("Escape", "ArrowDown");
        }
        throw new AssertionError("No cell holds " + target);
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Waits until the keyboard is in an element, or in something within it. */
    Keyboard isNowIn(Locator target) {
        page.waitForCondition(() -> isIn(target));
        return this;
    }

    void hasUsedNoMouse() {
        assertThat(page.evaluate("sessionStorage.getItem('mouse')")).isNull();
    }

    private static boolean isIn(Locator target) {
        return target.count() > 0
                && (Boolean) target.first().evaluate("target => target.matches(':focus-within')");
    }
}
