package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What axe-core finds on a screen, by every rule of WCAG 2.2 AA and good practice. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Rules of WCAG that axe counts as on trial, so that they have to be asked for by name. */
    private static final List<String> ON_TRIAL =
            List.of(
                    "css-orientation-lock",
                    "label-content-name-mismatch",
                    "p-as-heading",
                    "table-fake-caption",
                    "td-has-header");

    private Axe() {}

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .options(options())
                        .withTags(TAGS)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Axe::described)
                        .toList();
    }

    static void findsNothing(Page page) {
        assertThat(violations(page)).isEmpty();
    }

    private static AxeRunOptions options() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        Map<String, AxeRuleOptions> rules = new HashMap<>();
        for (String rule : ON_TRIAL) {
            AxeRuleOptions on = new AxeRuleOptions();
            on.setEnabled(true);
            rules.put(rule, on);
        }
        options.setRules(rules);
        return options;
    }

    private static String described(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream()
                        .limit(4)
                        .map(CheckedNode::getHtml)
                        .collect(Collectors.joining(" | "));
    }
}
