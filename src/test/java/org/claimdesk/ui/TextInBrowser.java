package org.claimdesk.ui;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.claimdesk.browser.Chromium;
import org.junit.jupiter.api.AfterEach;

/** Opens a text for a test and closes it again. */
abstract class TextInBrowser {

    static final String TEXT =
            """
            Two leaders meet again
            They will discuss trade, tourism and crime, the adviser told reporters.
            Nearly half of the rare earths, which chips need, come from one neighbour.

            Caf\u00e9 owners \ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80 said e\u0301clairs cost 5\u00a0%\
             more, co\u00adoperation or not.
            \u0634\u0647\u0648\u062f \u0639\u064a\u0627\u0646 \u0642\u0627\u0644\u0648\u0627 \u0627\u0644\u0623\u0633\u0639\u0627\u0631
            """
                    + "The last paragraph goes on about the same troops and talks. ".repeat(40);

    @SuppressWarnings("NullAway.Init") // each test opens its own
    TextPage opened;

    @AfterEach
    void close() {
        opened.close();
    }

    TextPage open() {
        return page().open();
    }

    TextPage page(TextMark... marks) {
        opened = new TextPage(context(), TEXT, List.of(marks));
        return opened;
    }

    static BrowserContext context() {
        return Chromium.person(1200, 800, ColorScheme.LIGHT);
    }

    static TextMark mark(String id, String quote) {
        int start = TEXT.indexOf(quote);
        return mark(id, start, start + quote.length());
    }

    static TextMark mark(String id, int start, int end) {
        return new TextMark(
                id, List.of(new TextMark.Stretch(start, end)), TextMark.State.OPEN, "Claim " + id);
    }

    double[] centre(String quote) {
        int start = TEXT.indexOf(quote);
        opened.select(start, start + quote.length());
        double[] at = {selection("left") + 4, selection("top") + 8};
        opened.select(0, 0);
        return at;
    }

    BoundingBox bar() {
        Locator bar = opened.page().locator(".mt-bar");
        bar.waitFor();
        return bar.boundingBox();
    }

    double selectionTop() {
        return selection("top");
    }

    double selectionBottom() {
        return selection("bottom");
    }

    double selection(String edge) {
        return ((Number)
                        opened.page()
                                .evaluate(
                                        "edge => getSelection().getRangeAt(0).getBoundingClientRect()[edge]",
                                        edge))
                .doubleValue();
    }
}
