package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimdesk.browser.Chromium;
import org.claimdesk.shared.Selection;
import org.junit.jupiter.api.Test;

/** Rows of a sheet: lines with tabs between their cells. */
class MarkedSheetIT extends TextInBrowser {

    private static final String SHEET =
            """
            Port\tPassengers 2023\tPassengers 2024\tRemarks
            Saint-Pierre-et-Miquelon, harbour of the islands\t2100\t1900\tnone
            Oslo\t1700\t\tcounted late

            Bergen\t1800
            """;

    @Test
    void standsInColumnsHoweverWideACellIs() {
        sheet(SHEET);

        assertThat(left("2100")).isEqualTo(left("Passengers 2023")).isEqualTo(left("1800"));
        assertThat(left("1900")).isEqualTo(left("Passengers 2024"));
        assertThat(left("counted late")).isEqualTo(left("Remarks"));
        assertThat(left("Passengers 2023")).isGreaterThan(right("the islands"));
        assertThat(edge("Saint-Pierre-et-Miquelon, harbour of the islands", "height"))
                .isEqualTo(edge("2100", "height"));
    }

    @Test
    void keepsItsTextAndOffsets() {
        sheet(SHEET);

        assertThat(opened.page().locator(".mt-text").textContent()).isEqualTo(SHEET);
        int start = SHEET.indexOf("2100");
        opened.select(start, SHEET.indexOf("none")).focus().press("c");
        assertThat(opened.requested())
                .isEqualTo(new Selection(start, SHEET.indexOf("\tnone"), "2100\t1900"));
    }

    @Test
    void isReadThroughByKeys() {
        sheet(SHEET).focus();

        opened.press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown");
        assertThat(opened.painted("cursor")).containsExactly("2100");
        opened.press("End");
        assertThat(opened.painted("cursor")).containsExactly("none");
        opened.press("Home", "Control+ArrowDown", "Shift+ArrowRight", "c");
        assertThat(opened.requested().quote()).isEqualTo("Oslo\t1700");
    }

    @Test
    void wrapsLongCellsInsteadOfHidingThem() {
        sheet("No\tWords\n1\t" + "many words of a remark ".repeat(30) + "\tend\n");

        assertThat(right("remark ")).isLessThan(left("end"));
        assertThat(
                        opened.page()
                                .evaluate(
                                        "[...document.querySelectorAll('.mt-cell')].every(c => c.scrollWidth <= c.clientWidth + 1)"))
                .isEqualTo(true);
    }

    @Test
    void showsMoreThanOneColumnInANarrowBox() {
        opened = new TextPage(Chromium.person(390, 844, ColorScheme.DARK), SHEET, List.of());
        opened.open(Map.of("layout", "cells"));

        assertThat(left("1800")).isEqualTo(left("2100")).isLessThan(300);
    }

    @Test
    void keepsItsColumnsWhereBrowsersPaintWithElements() {
        BrowserContext old = context();
        old.addInitScript("delete window.Highlight");
        int start = SHEET.indexOf("2100");
        opened = new TextPage(old, SHEET, List.of(mark("a", start, SHEET.indexOf("\tnone"))));
        opened.open(Map.of("layout", "cells")).page().waitForSelector(".mt-span-open");

        assertThat(opened.page().locator(".mt-span-open").allTextContents())
                .containsExactly("2100\t", "1900");
        assertThat(left("1900")).isEqualTo(left("Passengers 2024"));
        assertThat(opened.page().locator(".mt-text").textContent()).isEqualTo(SHEET);
    }

    @Test
    void scrollsSidewaysInItsOwnBoxAfterTheCursorAndWhatIsFound() {
        sheet(wide(60, 40)).focus();

        opened.press("ArrowRight", "End");
        assertThat(opened.painted("cursor")).containsExactly("r0c39");
        assertInBox("r0c39");
        opened.press("Home");
        assertInBox("r0c0");
        opened.page().evaluate("text.find('r55c30')");
        opened.page().waitForTimeout(300);
        assertInBox("r55c30");
        assertThat(opened.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void isNoTroubleToAxe() {
        sheet(wide(60, 40)).focus();
        opened.press("ArrowRight", "End", "Shift+ArrowLeft");

        assertThat(new AxeBuilder(opened.page()).analyze().getViolations()).isEmpty();
    }

    @Test
    void measuresEachLetterOnceHoweverManyCellsThereAre() {
        opened = new TextPage(context(), wide(10_000, 10), List.of());
        opened.page()
                .addInitScript(
                        """
                        window.measured = 0;
                        const real = Element.prototype.getBoundingClientRect;
                        Element.prototype.getBoundingClientRect = function () {
                          measured += this.closest('.mt-probe') ? 1 : 0;
                          return real.call(this);
                        };""");

        opened.open(Map.of("layout", "cells"));

        assertThat(((Number) opened.page().evaluate("measured")).intValue()).isBetween(10, 20);
    }

    private TextPage sheet(String text) {
        opened = new TextPage(context(), text, List.of());
        return opened.open(Map.of("layout", "cells"));
    }

    private static String wide(int rows, int columns) {
        return IntStream.range(0, rows)
                .mapToObj(
                        row ->
                                IntStream.range(0, columns)
                                        .mapToObj(column -> "r%dc%d".formatted(row, column))
                                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private void assertInBox(String words) {
        assertThat(
                        opened.page()
                                .evaluate(
                                        WHERE
                                                + """
                                                  const box = root.getBoundingClientRect();
                                                  return rect.left >= box.left && rect.right <= box.right
                                                    && rect.top >= box.top && rect.bottom <= Math.min(innerHeight, box.bottom);
                                                }""",
                                        words))
                .as(words)
                .isEqualTo(true);
    }

    private double left(String words) {
        return edge(words, "left");
    }

    private double right(String words) {
        return edge(words, "right");
    }

    private double edge(String words, String edge) {
        return ((Number) opened.page().evaluate(WHERE + "return rect.%s; }".formatted(edge), words))
                .doubleValue();
    }

    private static final String WHERE =
            """
            words => {
              const root = document.querySelector('.mt-text');
              const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              while (walker.nextNode() && !walker.currentNode.data.includes(words));
              const range = document.createRange();
              const at = walker.currentNode.data.indexOf(words);
              range.setStart(walker.currentNode, at);
              range.setEnd(walker.currentNode, at + words.length);
              const rect = range.getBoundingClientRect();
            """;
}
