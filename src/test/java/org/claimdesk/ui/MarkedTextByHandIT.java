package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.claimdesk.browser.Chromium;
import org.claimdesk.shared.Selection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MarkedTextByHandIT extends TextInBrowser {

    @Nested
    class Keyboard {

        @Test
        void marksWordsWithoutAMouse() {
            opened = page().open().focus();

            opened.press("ArrowRight", "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "c");

            assertThat(opened.requested()).isEqualTo(new Selection(4, 22, "leaders meet again"));
        }

        @Test
        void countsKeysThatComeBeforeTheText() {
            opened = page().open();

            Object quote =
                    opened.page()
                            .evaluate(
                                    """
                                    () => {
                                      const { textUrl, marksUrl, language, texts, actions } = text;
                                      const late = document.createElement('marked-text');
                                      Object.assign(late, { textUrl, marksUrl, language, texts, actions });
                                      document.getElementById('host').replaceChildren(late);
                                      const root = late.querySelector('.mt-text');
                                      for (const key of ['ArrowRight', 'c']) {
                                        root.dispatchEvent(new KeyboardEvent('keydown', { key }));
                                      }
                                      return new Promise(done => late.addEventListener(
                                        'mark-request', event => done(event.detail.quote)));
                                    }""");

            assertThat(quote).isEqualTo("Two");
        }

        @Test
        void letsKeysActOnTheTextThatIsShownWhileAnotherIsOnItsWay() {
            opened = page().open().focus();
            opened.press("ArrowRight");

            opened.page()
                    .evaluate(
                            """
                            () => {
                              Object.assign(text, { from: 4, to: 200 });
                              const root = document.querySelector('.mt-text');
                              return Promise.resolve().then(() =>
                                root.dispatchEvent(new KeyboardEvent('keydown', { key: 'c' })));
                            }""");

            opened.told("mark-request");
            assertThat(opened.requested()).isEqualTo(new Selection(0, 3, "Two"));
        }

        @Test
        void marksTheWordUnderTheCursorAndSaysIt() {
            opened = page().open().focus();

            opened.press("ArrowDown", "ArrowDown", "ArrowUp", "Control+ArrowDown");

            assertThat(opened.painted("cursor")).containsExactly("They");
            assertThat(opened.page().locator(".mt-say").textContent()).isEqualTo("They");
            opened.press("End", "Home", "c");
            assertThat(opened.requested().quote()).isEqualTo("They");
        }

        @Test
        void goesFromPageLineToPageLineAndOverBlankOnesToTheNextParagraph() {
            opened = page();
            opened.open(Map.of("layout", "lines")).focus();

            opened.press("ArrowDown", "ArrowDown");
            assertThat(opened.painted("cursor")).containsExactly("They");
            opened.press("Control+ArrowDown");
            assertThat(opened.painted("cursor")).containsExactly("Caf\u00e9");
        }

        @Test
        void goesStraightDownOverTheGapBetweenParagraphs() {
            opened = page().open().focus();

            opened.press("ArrowRight", "End", "ArrowDown");

            assertThat(opened.painted("cursor")).containsExactly("trade");
        }

        @Test
        void goesLeftwardsThroughTextThatReadsSo() {
            opened = page().open().focus();
            int start = TEXT.indexOf("\u0634\u0647");

            opened.select(start, start).press("ArrowLeft", "ArrowLeft", "Shift+ArrowLeft", "c");

            assertThat(opened.requested().quote())
                    .isEqualTo("\u0639\u064a\u0627\u0646 \u0642\u0627\u0644\u0648\u0627");
        }

        @Test
        void letsLettersAloneOutsideTheText() {
            opened = page(mark("a", "trade")).open();

            opened.select(0, 11).page().locator("input[aria-label=Other]").focus();
            opened.press("c", "n", "/");

            assertThat(opened.page().locator("input[aria-label=Other]").inputValue())
                    .isEqualTo("cn/");
            assertThat(opened.wasTold("mark-request")).isFalse();
            assertThat(opened.wasTold("mark-clicked")).isFalse();
        }

        @Test
        void clearsWithEscape() {
            opened = page().open().focus();

            opened.press("ArrowRight", "Shift+ArrowRight", "Escape", "c");

            assertThat(opened.wasTold("mark-request")).isFalse();
            assertThat(opened.painted("cursor")).isEmpty();
            assertThat(opened.page().evaluate("getSelection().isCollapsed")).isEqualTo(true);
        }

        @Test
        void goesOnFromAMarkWithTheFirstKey() {
            opened = page(mark("a", "trade, tourism")).open().focus();

            opened.press("n", "ArrowRight");
            assertThat(opened.painted("cursor")).containsExactly("tourism");
            opened.press("n", "Control+Home", "Shift+ArrowRight", "c");

            assertThat(opened.requested().quote()).isEqualTo("Two leaders");
        }

        @Test
        void selectsFromAMarkToTheEndsOfTheText() {
            opened = page(mark("a", "trade, tourism")).open().focus();

            opened.press("n", "Control+Shift+Home", "c");

            assertThat(opened.requested())
                    .isEqualTo(
                            new Selection(
                                    0,
                                    TEXT.indexOf(", tourism"),
                                    TEXT.substring(0, TEXT.indexOf(", tourism"))));
        }

        @Test
        void goesToTheEndsOfATextThatNoKeyWasPressedInYet() {
            opened = page().open().focus();

            opened.press("Control+End");

            assertThat(opened.painted("cursor")).containsExactly("talks");
        }

        @Test
        void goesOnFromWhereItStoodBeforeEscape() {
            opened = page();
            opened.open(Map.of("layout", "lines")).focus();

            opened.press("ArrowRight", "Shift+ArrowRight", "Escape", "ArrowRight");
            assertThat(opened.painted("cursor")).containsExactly("meet");
            opened.press("Shift+ArrowRight", "Escape", "ArrowDown", "Shift+ArrowRight", "c");

            assertThat(opened.requested().quote()).isEqualTo("trade, tourism");
        }

        @Test
        void keepsNothingOfWhatWasSelectedBeforeEscape() {
            opened = page().open();
            int start = TEXT.indexOf("rare earths");
            opened.select(start, start + 11).focus();

            opened.press("Escape", "Control+End", "Shift+ArrowLeft", "c");

            assertThat(opened.requested().quote()).isEqualTo("and talks");
        }

        @Test
        void goesOnFromWordsThatWereMarked() {
            opened = page().open().focus();

            opened.press("ArrowRight", "Shift+ArrowRight", "c", "ArrowRight");

            assertThat(opened.painted("cursor")).containsExactly("meet");
        }
    }

    @Nested
    class Bar {

        @Test
        void standsBelowTheWordsAndNeverOverThem() {
            opened = page().open();

            opened.select(TEXT.indexOf("They"), TEXT.indexOf("come from"));

            assertThat(bar().y).isGreaterThanOrEqualTo(selectionBottom());
        }

        @Test
        void standsAboveWordsAtTheLowerEdge() {
            opened = page().open();
            int start = TEXT.indexOf("come from");
            opened.select(start, start + 9);
            opened.page().setViewportSize(1200, (int) selection("bottom") + 6);

            opened.select(start, start + 4);

            assertThat(bar().y + bar().height).isLessThanOrEqualTo(selectionTop());
        }

        @Test
        void isUsedByTouch() {
            opened =
                    new TextPage(Chromium.person(390, 844, ColorScheme.DARK), TEXT, List.of())
                            .open();

            opened.select(0, 11).page().locator(".mt-bar button").first().click();

            assertThat(opened.requested().quote()).isEqualTo("Two leaders");
            assertThat(opened.soonPainted("pending")).containsExactly("Two leaders");
            assertThat(opened.page().locator(".mt-bar").isHidden()).isTrue();
        }

        @Test
        void copiesTheWordsAsTheyStandInTheText() {
            opened = page().open();
            int start = TEXT.indexOf("neighbour");

            opened.select(start, TEXT.indexOf("owners"))
                    .page()
                    .locator(".mt-bar button")
                    .last()
                    .click();
            opened.page().waitForFunction("document.querySelector('.mt-say').textContent !== ''");

            assertThat(opened.page().evaluate("navigator.clipboard.readText()"))
                    .isEqualTo("neighbour.\n\nCaf\u00e9");
        }
    }

    @Nested
    class Finding {

        @Test
        void findsWordsWhateverTheirCase() {
            opened = page().open().focus();

            opened.press("/").page().keyboard().type("THE");
            opened.press("Enter");

            assertThat(opened.told("found").get("index").asInt()).isEqualTo(1);
            assertThat(opened.told("found").get("count").asInt())
                    .isEqualTo(TEXT.toLowerCase(java.util.Locale.ROOT).split("the", -1).length - 1);
            assertThat(opened.page().locator(".mt-find [role=status]").textContent())
                    .startsWith("2 of ");
            assertThat(opened.painted("found-here")).containsExactly("the");
            opened.press("Escape");
            assertThat(opened.painted("found")).isEmpty();
        }

        @Test
        void findsBehindLettersThatGrowInLowerCase() {
            opened = new TextPage(context(), "\u0130stanbul and Ankara", List.of()).open();

            opened.page().evaluate("text.find('ankara')");

            assertThat(opened.painted("found-here")).containsExactly("Ankara");
        }
    }
}
