package org.claimdesk.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How a screen may be looked at. */
enum Look {
    WIDE_LIGHT(1440, 900, ColorScheme.LIGHT),
    WIDE_DARK(1440, 900, ColorScheme.DARK),
    PHONE_DARK(390, 844, ColorScheme.DARK),
    PHONE_LIGHT(390, 844, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    /** Looks so at what is on the screen now; whatever moves has come to rest. */
    void at(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        settle(page);
    }

    /** Waits until the server has answered, fonts are there, and nothing moves any more. */
    static void settle(Page page) {
        page.evaluate("new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)))");
        page.waitForFunction(
                """
                () => document.fonts.status === 'loaded'
                  && !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive?.())
                  && document.getAnimations().every(a => a.playState !== 'running'
                      || a.effect?.getComputedTiming().endTime === Infinity)""");
    }
}
