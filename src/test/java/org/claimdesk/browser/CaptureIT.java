package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.claimdesk.evidence.ForeignWeb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Web pages as evidence: captured, read, linked, captured again, compared, and told of. */
@ExtendWith(PicturesOfFailures.class)
class CaptureIT {

    private static final String CLAIM = "The agreement on raw materials will create 12,000 jobs";
    private static final String JOBS =
            "The agreement will create 9,000 jobs within five years, the ministry said on Monday.";
    private static final String FOUND = "9,000 jobs within five years";
    private static final String MORE =
            "Most of them will come up near the mines in the north, where work has been scarce for"
                    + " a long time and where many people have left.";

    private static final DeskProgram DESK = DeskProgram.sampleReachingThisMachine();
    private static final ForeignWeb WEB = new ForeignWeb();

    @AfterAll
    static void end() {
        Chromium.closeWindows();
        WEB.close();
        DESK.close();
    }

    @Test
    void isEvidenceAndItsNewerEditionIsTold() throws IOException {
        URI address = WEB.publish("/jobs", "Jobs of the agreement", JOBS, MORE);
        Page page = claim();

        Locator field = page.getByLabel("Capture a web page");
        field.fill(WEB.url("/nowhere").toString());
        field.press("Enter");
        Locator failed = page.locator(".capture-row");
        assertThat(failed).containsText("There is no page at this address");
        failed.getByRole(AriaRole.BUTTON, named("Put away")).click();
        assertThat(failed).hasCount(0);

        capture(page, address);
        Locator row = page.locator(".reading-row");
        assertThat(row.getByText("Ready")).isVisible();
        row.getByRole(AriaRole.BUTTON, named("127.0.0.1 jobs.warc")).click();
        assertThat(page.getByText(JOBS).first()).isVisible();
        page.keyboard().press("Control+Home");
        page.keyboard().press("Control+ArrowDown");
        selectWords(page, FOUND);
        page.keyboard().press("2");
        assertThat(page.getByText("Linked:")).isVisible();
        Download original = page.waitForDownload(() -> original(page).click());
        assertThat(original.suggestedFilename()).endsWith(".warc");
        assertThat(Files.readString(original.path())).startsWith("WARC/1.1");
        assertThat(Axe.on(page).violations()).isEmpty();
        button(page, "‹ All evidence").click();

        WEB.publish(
                "/jobs",
                "Jobs of the agreement",
                "This page was corrected after it had appeared.",
                JOBS.replace("Monday", "Tuesday"),
                MORE);
        capture(page, address);
        Locator notice = page.locator(".edition-notice").first();
        assertThat(notice).containsText("word for word, at another place");
        assertThat(Axe.on(page).violations()).isEmpty();
        notice.getByText("Compare the editions").click();

        assertThat(page.locator(".difference.changed").first()).containsText("Tuesday");
        assertThat(page.locator(".difference del")).not().hasCount(0);
        assertThat(Axe.on(page).violations()).isEmpty();
        page.setViewportSize(390, 844);
        assertThat(page.locator(".difference.changed").first()).isVisible();
        assertThat(widerThanItsWindow(page)).isFalse();
        assertThat(Axe.on(page).violations()).isEmpty();
        page.setViewportSize(1440, 900);
        page.locator("a.edition-link").getByText(Pattern.compile("^Earlier edition: ")).click();
        assertThat(page.locator(".edition-notice")).containsText("There is a newer edition");

        Page home = Chromium.signIn(DESK, "reviewer");
        home.navigate(DESK.url("claims?text=" + CLAIM.replace(" ", "%20")));
        home.getByText(CLAIM).first().click();
        Locator told = home.locator(".edition-notice").first();
        told.getByRole(AriaRole.BUTTON, named("Link it there")).press("Enter");

        assertThat(home.getByText("Linked in the newer edition.")).isVisible();
        assertThat(home.locator(".edition-notice")).hasCount(0);
        assertThat(
                        home.locator(".evidence-card")
                                .getByText(FOUND, new Locator.GetByTextOptions().setExact(true)))
                .hasCount(2);
    }

    private static void capture(Page page, URI address) {
        page.getByLabel("Capture a web page").fill(address.toString());
        page.getByLabel("Capture a web page").press("Enter");
        assertThat(page.getByText("Captured: " + address).first()).isVisible();
    }

    /** By the search, which leaves the caret where words were found. */
    private static void selectWords(Page page, String words) {
        page.getByLabel("Find words in the document").fill(words);
        assertThat(page.getByText("1 place", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        page.getByLabel("Find words in the document").press("Enter");
        assertThat(page.getByText("1 of 1")).isVisible();
        Locator text = page.locator(".claim-column.evidence .mt-text");
        assertThat(text.getByText(words)).isInViewport();
        text.focus();
        // The first of them is where the keyboard stands.
        for (int more = 1; more < words.split(" ").length; more++) {
            page.keyboard().press("Shift+ArrowRight");
        }
    }

    private static boolean widerThanItsWindow(Page page) {
        return (boolean)
                page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth + 1");
    }

    private static Page claim() {
        Page page = Chromium.signIn(DESK, "reviewer", Chromium.person(1440, 900, ColorScheme.DARK));
        page.navigate(DESK.url("claims?text=" + CLAIM.replace(" ", "%20")));
        page.getByText(CLAIM).first().click();
        assertThat(page.getByText("In the article").first()).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }

    private static Locator original(Page page) {
        page.locator(".document-menu vaadin-menu-bar-button").first().click();
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Original"));
    }
}
