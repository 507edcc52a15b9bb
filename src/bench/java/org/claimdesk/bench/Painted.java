package org.claimdesk.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes until a person can see something: in the browser's own words, painted.js asks
 * it when a frame was presented.
 */
final class Painted {

    private Painted() {}

    /** All pages of the window can be asked from then on. */
    static BrowserContext watch(BrowserContext window) {
        window.addInitScript(resource("painted.js"));
        return window;
    }

    /**
     * Milliseconds from an event that is about to come.
     *
     * @param arrived what has to hold, as an expression of the page
     * @param blocks selector of what has to be painted as well; null for nothing
     * @param act what brings the event about
     */
    static double since(
            Page page, String event, String arrived, @Nullable String blocks, Runnable act) {
        page.evaluate(
                """
                ([event, arrived, blocks]) => {
                  window.measured = painted.since(event, new Function('return ' + arrived), blocks);
                }""",
                Arrays.asList(event, arrived, blocks));
        act.run();
        return number(page.evaluate("window.measured"));
    }

    /** Milliseconds until the middle of a long text is seen. */
    static double middle(Page page, String scroller, String blocks) {
        return number(page.evaluate("painted.middle(%s, '%s')".formatted(scroller, blocks)));
    }

    static String resource(String name) {
        try (InputStream in = Painted.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }

    private static double number(Object measured) {
        return ((Number) measured).doubleValue();
    }
}
