package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimdesk.shared.Selection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MarkedTextIT extends TextInBrowser {

    @Nested
    class Offsets {

        @Test
        void areThoseOfTheTextWhereverSomebodySelects() {
            TextPage page = open();
            Random random = new Random(25);

            for (int round = 0; round < 60; round++) {
                int a = random.nextInt(TEXT.indexOf("The last") + 50);
                int b = a + 1 + random.nextInt(80);
                String words = TEXT.substring(a, b);
                if (words.strip().isEmpty()) {
                    continue;
                }
                page.forget();
                page.select(a, b).page().locator(".mt-bar button").nth(1).click();
                Selection requested = page.requested();

                assertThat(requested.quote())
                        .isEqualTo(TEXT.substring(requested.start(), requested.end()));
                assertThat(requested.start()).isBetween(a, b);
                assertThat(requested.end()).isBetween(a, b);
                assertThat(words).contains(requested.quote());
            }
        }

        @Test
        void countAByteOrderMark() {
            opened = new TextPage(context(), "\ufeffSome words", List.of());

            opened.open().select(6, 11).focus().press("c");

            assertThat(opened.requested()).isEqualTo(new Selection(6, 11, "words"));
        }

        @Test
        void countFromTheBeginningOfTheWholeTextWhenAPartIsShown() {
            int from = TEXT.indexOf("Nearly");
            int to = TEXT.indexOf("Caf\u00e9");
            opened = page(mark("half", "Nearly half"), mark("owners", "owners"));

            opened.open(Map.of("from", from, "to", to)).focus().press("n", "Escape");

            assertThat(opened.page().locator(".mt-text").textContent())
                    .isEqualTo(TEXT.substring(from, to));
            assertThat(opened.painted("open")).containsExactly("Nearly half");
            assertThat(opened.clicked()).containsExactly("half");
            opened.select(7, 11).press("c");
            assertThat(opened.requested()).isEqualTo(new Selection(from + 7, from + 11, "half"));
        }
    }

    @Nested
    class Trouble {

        @Test
        void isToldWithAWayOut() {
            opened = page(mark("a", "trade"));
            opened.refuse(true);
            opened.open();

            assertThat(
                            opened.page()
                                    .getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                                    .textContent())
                    .contains("could not be fetched");
            opened.refuse(false);
            opened.page().locator(".mt-failure button").click();
            opened.told("marks-drawn");

            assertThat(opened.painted("open")).containsExactly("trade");
            assertThat(opened.page().locator(".mt-failure").count()).isZero();
        }

        @Test
        void ofABrowserWithoutHighlightsIsMetWithSpansInViewOnly() {
            BrowserContext old = context();
            old.addInitScript("delete window.Highlight");
            opened =
                    new TextPage(
                            old,
                            "A paragraph of some words that nobody reads to its end. \n"
                                    .repeat(2_000),
                            IntStream.range(0, 1_000)
                                    .mapToObj(i -> mark("m" + i, i * 100, i * 100 + 30))
                                    .toList());
            opened.open().page().waitForSelector(".mt-span-open");

            assertThat(opened.page().locator(".mt-span").count()).isBetween(5, 400);
            opened.select(10, 40).focus().press("c");
            assertThat(opened.requested().start()).isBetween(10, 12);
            opened.page().waitForSelector(".mt-span-pending");
            assertThat(opened.page().locator(".mt-text").textContent()).hasSize(2_000 * 57);
        }

        @Test
        void isNoneThatAxeFinds() {
            opened = page(mark("a", "trade"), mark("b", "come from")).open().focus();
            opened.press("ArrowRight", "Shift+ArrowRight", "/").page().keyboard().type("the");

            assertThat(new AxeBuilder(opened.page()).analyze().getViolations()).isEmpty();
        }
    }
}
