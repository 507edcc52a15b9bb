package org.claimdesk.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What axe-core finds on a screen, by every rule of WCAG 2.2 AA and good practice. The screen can
 * be looked at in several ways, until another page is opened.
 */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Reads the style sheets of a page, not its elements: the same however it is looked at. */
    private static final String OF_STYLE_SHEETS = "css-orientation-lock";

    /** Rules of WCAG that axe counts as on trial, so that they have to be asked for by name. */
    private static final List<String> ON_TRIAL =
            List.of(
                    OF_STYLE_SHEETS,
                    "label-content-name-mismatch",
                    "p-as-heading",
                    "table-fake-caption",
                    "td-has-header");

    /** What alone can be another in the dark, on a screen that is laid out the same. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String RUN =
            """
            options => axe.run(document, options).then(found => found.violations.map(rule =>
              rule.id + ': ' + rule.nodes.slice(0, 4).map(node => node.html).join(' | ')))""";

    private static final String SCRIPT = script();

    private final Page page;
    private boolean sheetsWereRead;

    private Axe(Page page) {
        this.page = page;
    }

    /** Brings axe onto the page that is open now; no screen of the desk has frames in it. */
    static Axe on(Page page) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("What lies in frames would not be looked at");
        }
        page.evaluate(SCRIPT);
        return new Axe(page);
    }

    List<String> violations() {
        List<String> found = run(options(!sheetsWereRead));
        sheetsWereRead = true;
        return found;
    }

    /** Of a screen that was looked at in light, as wide as now, by every rule. */
    List<String> violationsOfColours() {
        return run(
                Map.of(
                        "resultTypes",
                        List.of("violations"),
                        "runOnly",
                        Map.of("type", "rule", "values", OF_COLOURS),
                        "preload",
                        false,
                        "selectors",
                        false));
    }

    private List<String> run(Map<String, Object> options) {
        Object found = page.evaluate(RUN, options);
        return ((List<?>) found).stream().map(String.class::cast).toList();
    }

    private static Map<String, Object> options(boolean withSheets) {
        Map<String, Object> rules = new HashMap<>();
        ON_TRIAL.forEach(rule -> rules.put(rule, Map.of("enabled", true)));
        rules.put(OF_STYLE_SHEETS, Map.of("enabled", withSheets));
        return Map.of(
                "resultTypes",
                List.of("violations"),
                "runOnly",
                Map.of("type", "tag", "values", TAGS),
                "rules",
                rules,
                "preload",
                withSheets,
                "selectors",
                false);
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
