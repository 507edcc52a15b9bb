package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.shared.Sha256;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Audit reports as people ask for them, watch them being made, and fetch them while they last. */
@ExtendWith(PicturesOfFailures.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportsIT {

    private static final String[] FORMATS = {"PDF", "HTML", "CSV", "ClaimReview"};

    @RegisterExtension static final OwnDesk DESK = new OwnDesk();

    @Test
    @Order(1)
    void saysWhatToDoWhereThereIsNone() {
        Page page = open("auditor", "reports");

        assertThat(page.getByText("No report has been asked for yet")).isVisible();
        requireAccessible(page);
    }

    @Test
    void letsAnAuditorFetchAnArticleInEveryFormat() throws IOException {
        Page page = open("auditor", "articles");
        page.getByText("A state visit with rare earths").first().click();
        page.getByText("Audit report").click();

        ask(page);

        assertThat(chosen(page).getByText("Ready")).isVisible();
        chosen(page).getByText("Hashes and log").click();
        for (String format : FORMATS) {
            Download download =
                    page.waitForDownload(
                            () -> chosen(page).locator("a.download").getByText(format).click());
            assertThat(download.suggestedFilename())
                    .startsWith("audit-report-sample-a-state-visit-with-rare-earths");
            assertThat(hash(page, format)).isEqualTo(hashOf(download.path()));
        }
        page.reload();
        assertThat(chosen(page).getByText("Ready")).isVisible();
    }

    @Test
    void isCancelledAndTriedAgain() {
        Page page = open("reviewer", "reports");
        // A small report is made sooner than a hand can move.
        page.evaluate(
                """
                () => new MutationObserver((changes, watch) => {
                    const cancel = document.querySelector('.chosen .report-progress vaadin-button');
                    if (cancel) {
                        watch.disconnect();
                        cancel.click();
                    }
                }).observe(document.body, {childList: true, subtree: true})
                """);

        button(page, "Ask for a report").click();
        ask(page);

        assertThat(chosen(page)).containsText("It was cancelled before it was finished.");
        requireAccessible(page);
        button(page, "Try again").click();
        assertThat(chosen(page).getByText("Ready")).isVisible();
    }

    @Test
    void isForNobodyOutside() {
        Page page = open("auditor", "reports");
        button(page, "Ask for a report").click();
        ask(page);
        assertThat(chosen(page).getByText("Ready")).isVisible();
        String file =
                DESK.running().url(chosen(page).locator("a.download").first().getAttribute("href"));

        try (BrowserContext outside = Chromium.desktop()) {
            var answer = outside.request().get(file);
            assertThat(answer.headers()).doesNotContainKey("content-disposition");
            assertThat(answer.url()).contains("login");
        }
    }

    /** Killed at once: on most machines while it is being made, on a quick one just after. */
    @Test
    void isReadyAfterAKillWhetherItWasMadeBeforeOrNotAndExpires() {
        Path folder = DeskProgram.newFolder();
        DeskProgram first = DeskProgram.start(folder, "sample");
        first.awaitPrinted("The sample desk is ready");
        Page page = Chromium.signIn(first, "reviewer");
        page.navigate(first.url("reports"));
        button(page, "Ask for a report").click();
        button(page, "Make the report").click();
        page.locator(".report-card.chosen").waitFor();
        first.kill();

        // What it makes can be fetched long enough for a slow machine to see that it can.
        try (DeskProgram second =
                DeskProgram.start(folder, "sample", "--claimdesk.report.fetchable=20s")) {
            Page again = Chromium.signIn(second, "reviewer");
            again.navigate(second.url("reports"));
            assertThat(again.locator(".report-card").getByText("Ready")).isVisible();

            expiresAndIsMadeAgain(second, again);
        }
    }

    private static void expiresAndIsMadeAgain(DeskProgram hasty, Page page) {
        button(page, "Ask for a report").click();
        ask(page);
        String file = hasty.url(chosen(page).locator("a.download").first().getAttribute("href"));

        awaitExpired(page);

        assertThat(chosen(page)).containsText("Its files could be fetched until");
        assertThat(page.request().get(file).status()).isEqualTo(404);
        button(page, "Make it again").click();
        assertThat(page.locator(".report-card")).hasCount(3);
    }

    private static Page open(String person, String path) {
        Page page = Chromium.signIn(DESK.running(), person);
        page.navigate(DESK.running().url(path));
        return page;
    }

    /** What is on the screen does not change when the time is over, only what is drawn anew. */
    private static void awaitExpired(Page page) {
        int seconds = 0;
        while (chosen(page).getByText("Expired").count() == 0) {
            assertThat(seconds++).as("seconds waited").isLessThan(60);
            page.waitForTimeout(1_000);
            page.reload();
            chosen(page).waitFor();
        }
    }

    private static void ask(Page page) {
        button(page, "Make the report").click();
        chosen(page).waitFor();
    }

    private static Locator chosen(Page page) {
        return page.locator(".report-card.chosen");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    private static String hash(Page page, String format) {
        return chosen(page)
                .locator("dt")
                .filter(
                        new Locator.FilterOptions()
                                .setHasText("SHA-256 of the " + format + " file"))
                .locator("+ dd")
                .innerText();
    }

    private static String hashOf(Path file) throws IOException {
        return Sha256.of(Files.readAllBytes(file)).hex();
    }

    private static void requireAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
