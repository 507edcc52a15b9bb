package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Words that would be markup in a page, a script in a link, and a formula in a spreadsheet. */
final class HostileWords {

    /** Would leave a trace in the window, were it ever taken for more than words. */
    static final String TEXT =
            "=HYPERLINK(\"http://x\",\"y\")<img src=x onerror=\"window.hurt=1\"><script>window.hurt=1</script>";

    private HostileWords() {}

    static String of(String field) {
        return TEXT + " " + field;
    }

    /** For fields that take a name only. */
    static String brieflyOf(String field) {
        return "=1+1<img src=x onerror=\"window.hurt=1\"> " + field;
    }

    /** Nothing of them became part of the page. */
    static void didNothingTo(Page page) {
        assertThat(page.evaluate("window.hurt ?? 'unhurt'")).as(page.url()).isEqualTo("unhurt");
        assertThat(page.locator("img[src=x]").count()).as(page.url()).isZero();
    }
}
