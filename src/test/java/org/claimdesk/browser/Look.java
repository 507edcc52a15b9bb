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

    /** Animations within components are known to these only. */
    private static final String AT_REST =
            """
            () => {
              const roots = [document];
              for (const root of roots) {
                root.querySelectorAll('*').forEach(e => e.shadowRoot && roots.push(e.shadowRoot));
              }
              return document.fonts.status === 'loaded'
                && !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive?.())
                && roots.flatMap(root => root.getAnimations()).every(moving =>
                    moving.playState !== 'running'
                    || moving.effect?.getComputedTiming().endTime === Infinity);
            }""";

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    boolean isDark() {
        return scheme == ColorScheme.DARK;
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
        page.waitForFunction(AT_REST);
    }
}
