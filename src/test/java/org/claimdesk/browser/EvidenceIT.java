package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How evidence is gathered for a claim, with what a newsroom has and what it is sent. */
@ExtendWith(PicturesOfFailures.class)
class EvidenceIT {

    private static final String CLAIM = "The agreement on raw materials will create 12,000 jobs";

    private static final DeskProgram DESK = SharedDesk.running();

    @AfterEach
    void goHome() {
        Chromium.closeWindows();
    }

    @Test
    void readsFilesAndLinksWordsOfThemByKeyboard() {
        Page page = claim("reviewer");

        choose(
                page,
                file("jobs.txt", "The agreement will create 9,000 jobs, the ministry said."),
                file("torn.pdf", "%PDF-1.7 and nothing more"));
        assertThat(row(page, "jobs.txt").getByText("Ready")).isVisible();
        assertThat(row(page, "torn.pdf").getByText("Failed")).isVisible();
        assertThat(row(page, "torn.pdf")).containsText("damaged or incomplete");
        row(page, "jobs.txt").getByRole(AriaRole.BUTTON, named("jobs.txt")).click();
        assertThat(page.getByText("9,000 jobs, the ministry said.")).isVisible();
        page.keyboard().press("Control+Home");
        for (int word = 0; word < 4; word++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        page.keyboard().press("2");
        assertThat(page.getByText("Linked:")).isVisible();
        button(page, "Add a remark").click();
        assertThat(page.getByLabel("Remark")).isFocused();
        page.keyboard().type("Counted anew.");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Saved:")).isVisible();
        button(page, "‹ All evidence").click();

        Locator card = card(page, "The agreement will create 9,000");
        assertThat(card).containsText("Refutes");
        assertThat(card).containsText("Counted anew.");
        assertThat(card).containsText("exact, just now");
        card.getByText("jobs.txt").click();
        assertThat(page).hasURL(Pattern.compile(".*document=.*"));
        button(page, "‹ All evidence").click();

        unlinkAndTakeBack(page, "The agreement will create 9,000");
    }

    @Test
    void startsToSelectWhereWordsWereFound() {
        Page page = claim("reviewer");
        choose(page, file("long.txt", "Tin.\n\n".repeat(60) + "Zinc fell by half."));
        assertThat(row(page, "long.txt").getByText("Ready")).isVisible();
        row(page, "long.txt").getByRole(AriaRole.BUTTON, named("long.txt")).click();

        page.getByLabel("Find words in the document").fill("zinc fell");
        assertThat(page.getByText("1 place", exactly())).isVisible();
        page.getByLabel("Find words in the document").press("Enter");
        assertThat(page.getByText("1 of 1")).isVisible();
        Locator text = page.locator(".claim-column.evidence .mt-text");
        assertThat(text.getByText("Zinc fell by half.")).isInViewport();
        text.focus();
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("1");
        button(page, "‹ All evidence").click();

        assertThat(card(page, "Zinc fell")).containsText("Supports");
    }

    @Test
    void widensColumnsByKeyboardAndKeepsThem() {
        Page page = claim("reviewer");
        double before = column(page, "context");
        Locator line =
                page.getByRole(AriaRole.SEPARATOR, named(Pattern.compile("^Width of the columns")))
                        .first();

        line.focus();
        line.press("ArrowRight");
        line.press("ArrowRight");
        double wider = column(page, "context");
        page.reload();
        assertThat(page.getByText("In the article").first()).isVisible();

        assertThat(wider).isGreaterThan(before + 20);
        page.waitForCondition(() -> Math.abs(column(page, "context") - wider) < 2);
        line.focus();
        line.press("Enter");
        page.waitForCondition(() -> Math.abs(column(page, "context") - before) < 2);
    }

    @Test
    void stepsFromClaimToClaimByKeys() {
        Page page = Chromium.signIn(DESK, "auditor");
        page.navigate(DESK.url("claims?text=Magnets"));
        page.getByText("Magnets made of rare earths").first().click();
        Locator text = page.locator(".claim-column.context .mt-text");
        assertThat(text).containsText("magnets made of them");

        text.focus();
        page.keyboard().press("n");
        assertThat(page.locator("h1")).containsText("A third of all chips");
        assertThat(text).isFocused();
        page.keyboard().press("p");

        assertThat(page.locator("h1")).containsText("Magnets made of rare earths");
    }

    @Test
    void keepsTheSameBytesOnce() {
        Page page = claim("reviewer");
        FilePayload same = file("first.txt", "Tin rose by four per cent.");

        choose(page, same);
        assertThat(row(page, "first.txt").getByText("Ready")).isVisible();
        choose(page, new FilePayload("second.txt", same.mimeType, same.buffer));

        assertThat(page.getByText("was here already")).isVisible();
        assertThat(row(page, "second.txt")).hasCount(0);
    }

    @Test
    void showsNamesAndWordsOfForeignFilesAsTextOnly() {
        Page page = claim("reviewer");
        String name = "<img src=x onerror=document.title='hurt'>.html";

        choose(page, file(name, "<p>Tin</p><script>document.title='hurt'</script>"));
        row(page, name).getByRole(AriaRole.BUTTON, named(name)).click();
        Download original = page.waitForDownload(() -> original(page).click());

        assertThat(original.suggestedFilename()).endsWith(".html");
        assertThat(page.title()).isNotEqualTo("hurt");
        assertThat(page.locator("img")).hasCount(0);
    }

    @Test
    void standsSideBySideOnASmallScreenAndStackedOnAPhone() {
        Page page = claim("reviewer");
        String[] columns = {"context", "evidence", "verdict"};

        page.setViewportSize(1280, 800);
        Look.settle(page);
        for (int i = 0; i < columns.length; i++) {
            BoundingBox box = box(page, columns[i]);
            assertThat(box.y).isEqualTo(box(page, columns[0]).y);
            assertThat(box.width).as(columns[i]).isBetween(270.0, 640.0);
            assertThat(i == 0 || box.x >= right(box(page, columns[i - 1]))).isTrue();
            assertThat(right(box)).isLessThanOrEqualTo(1280);
        }

        page.setViewportSize(390, 844);
        Look.settle(page);
        for (int i = 0; i < columns.length; i++) {
            BoundingBox box = box(page, columns[i]);
            assertThat(box.x).as(columns[i]).isZero();
            assertThat(box.width).isEqualTo(390);
            assertThat(i == 0 || box.y >= bottom(box(page, columns[i - 1]))).isTrue();
        }
    }

    @Test
    void refusesFileBeyondTheLimitEvenWhereTheBrowserSendsIt() throws IOException {
        Page page = claim("reviewer");
        page.evaluate(
                "document.querySelector('vaadin-upload-file-list').manager.maxFileSize = Infinity");

        Path huge = Files.write(DESK.folder().resolve("huge.txt"), new byte[52_428_801]);
        FileChooser chooser = page.waitForFileChooser(() -> button(page, "Add files").click());
        chooser.setFiles(huge);

        assertThat(page.getByText("is larger than 50 MB"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    }

    @Test
    void letsAuditorsReadAndVerifyOnly() {
        Page page = claim("auditor");

        assertThat(button(page, "Add files")).hasCount(0);
        assertThat(button(page, "Unlink")).hasCount(0);
    }

    private static void unlinkAndTakeBack(Page page, String quote) {
        card(page, quote).getByRole(AriaRole.BUTTON, named("Unlink")).click();
        assertThat(card(page, quote)).hasCount(0);
        button(page, "Undo").click();
        assertThat(card(page, quote)).hasCount(1);
    }

    private static Page claim(String person) {
        Page page = Chromium.signIn(DESK, person);
        page.navigate(DESK.url("claims?text=" + CLAIM.replace(" ", "%20")));
        page.getByText(CLAIM).first().click();
        assertThat(page.getByText("In the article").first()).isVisible();
        return page;
    }

    private static void choose(Page page, FilePayload... files) {
        FileChooser chooser = page.waitForFileChooser(() -> button(page, "Add files").click());
        chooser.setFiles(files);
    }

    private static FilePayload file(String name, String words) {
        return new FilePayload(
                name, "application/x-unknown", words.getBytes(StandardCharsets.UTF_8));
    }

    private static Locator row(Page page, String name) {
        return page.locator(".reading-row").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator card(Page page, String quote) {
        return page.locator(".evidence-card").filter(new Locator.FilterOptions().setHasText(quote));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static double column(Page page, String name) {
        return page.locator(".claim-column." + name).boundingBox().width;
    }

    private static BoundingBox box(Page page, String column) {
        return page.locator(".claim-column." + column).boundingBox();
    }

    private static double right(BoundingBox box) {
        return box.x + box.width;
    }

    private static double bottom(BoundingBox box) {
        return box.y + box.height;
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator original(Page page) {
        page.locator(".document-menu vaadin-menu-bar-button").first().click();
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Original"));
    }
}
