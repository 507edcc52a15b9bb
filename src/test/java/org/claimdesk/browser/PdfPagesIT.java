package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.claimdesk.extraction.Specimens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * PDFs as they look: what is selected on a page, drawn on it, and fetched for it. Longer than most
 * files: all of it is done on one desk.
 */
@ExtendWith(PicturesOfFailures.class)
class PdfPagesIT {

    private static final DeskProgram DESK = SharedDesk.running();

    private final Page page = Chromium.signIn(DESK, "reviewer");

    @AfterEach
    void goHome() {
        Chromium.closeWindows();
    }

    @Test
    void linksWhatIsSelectedWithTheMouseAndDrawsItThere() {
        String words = "Tin rose by half in May " + UUID.randomUUID();
        open("mouse.pdf", Specimens.pdf(words, "Zinc fell."));
        BoundingBox rose = word("rose");
        BoundingBox half = word("half");

        page.mouse().move(rose.x + 1, rose.y + rose.height / 2);
        page.mouse().down();
        page.mouse().move(half.x + 2, half.y + half.height / 2);
        page.mouse().move(half.x + half.width - 0.5, half.y + half.height / 2);
        page.mouse().up();
        page.locator("pdf-pages .mt-bar")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Refutes"))
                .click();
        assertThat(page.getByText("Linked:")).isVisible();

        Locator mark = page.locator(".pp-mark[data-look~=refutes]");
        assertThat(mark).hasCount(1);
        BoundingBox drawn = mark.boundingBox();
        assertThat(drawn.x).isBetween(rose.x - 2, rose.x + 2);
        assertThat(drawn.x + drawn.width)
                .isBetween(half.x + half.width - 2, half.x + half.width + 2);
        assertThat(page.locator(".pp-page ul").first()).containsText("Refutes: rose by half");
        button("Undo").click();
        assertThat(mark).hasCount(0);
    }

    @Test
    void linksByKeyboardAndLeadsToTheSamePageAsText() {
        open(
                "keys.pdf",
                Specimens.pdf("Tin rose " + UUID.randomUUID(), "Zinc fell by a third. The end."));

        assertThat(page.locator(".pp-box")).isFocused();
        press("PageDown");
        assertThat(page.locator(".page-navigator")).containsText("2 of 2");
        press("ArrowRight", "ArrowRight", "Shift+ArrowRight");
        press("1");
        assertThat(page.getByText("Linked:")).isVisible();
        assertThat(page.locator(".pp-mark[data-look~=supports]")).isVisible();
        press("Escape", "n");
        assertThat(page.locator(".pp-mark[data-look~=chosen]")).isVisible();
        press("Home");
        assertThat(page.locator(".page-navigator")).containsText("1 of 2");
        press("End", "t");

        Locator text = page.locator(".document-paper .mt-text");
        assertThat(text).containsText("Zinc fell by a third.");
        assertThat(text).isFocused();
        button("‹ All evidence").click();
        assertThat(
                        page.locator(".evidence-card blockquote")
                                .filter(new Locator.FilterOptions().setHasText("fell by"))
                                .last())
                .hasText("fell by");
    }

    @Test
    void opensPageFourHundredOfFiveHundredWithoutTheOthers() {
        byte[] pdf = LongPdf.of(500);
        open("long.pdf", pdf);
        AtomicLong fetched = new AtomicLong();
        page.onRequest(request -> fetched.addAndGet(length(request)));

        goTo("page 400");
        press("ArrowRight", "Shift+ArrowRight", "2");
        assertThat(page.getByText("Linked:")).isVisible();
        assertThat(fetched.get()).as("bytes of one more page").isLessThan(pdf.length / 20);
        String evidence = page.locator(".pp-mark[data-mark]").first().getAttribute("data-mark");
        String document = page.getByLabel("Full page").getAttribute("href");

        fetched.set(0);
        page.navigate(DESK.url(document + "&at=" + evidence));
        assertThat(page.locator(".pp-mark[data-look~=chosen]")).isInViewport();

        assertThat(page.locator(".pp-page[data-page='400']")).isInViewport();
        assertThat(fetched.get()).isPositive().isLessThan(pdf.length / 10);
        assertThat(page.locator(".pp-page").count()).as("pages that exist").isLessThanOrEqualTo(5);
        assertThat(pixels()).isLessThan(60_000_000);
        page.locator(".pp-box").focus();
        press("ArrowRight");
        page.getByLabel("Find words in the document").fill("sheet 37 of");
        page.locator(".place-found").first().click();
        assertThat(page.locator(".pp-page[data-page='37'] .pp-mark[data-look=shown]"))
                .isInViewport();
        assertThat(page.locator(".page-navigator")).containsText("37 of 500");
        page.locator(".pp-box").focus();
        press("Shift+ArrowRight", "1");
        assertThat(page.locator(".pp-page[data-page='37'] .pp-mark[data-mark]")).isInViewport();
    }

    @Test
    void zoomsAndRemembersIt() {
        open("zoom.pdf", Specimens.pdf("Tin rose " + UUID.randomUUID()));
        double fitting = paper().width;

        press("+");
        page.waitForCondition(() -> paper().width > fitting * 1.02);
        double larger = paper().width;
        page.reload();
        assertThat(drawn()).isVisible();
        page.waitForCondition(() -> Math.abs(paper().width - larger) < 2);
        page.locator(".pp-box").focus();
        press("0");

        page.waitForCondition(() -> Math.abs(paper().width - fitting) < 2);
    }

    @Test
    void isFreeOfBarriersHoweverItIsLookedAt() {
        open("axe.pdf", Specimens.pdf("Tin rose by half " + UUID.randomUUID(), "Zinc fell."));
        press("ArrowRight", "Shift+ArrowRight", "3");
        assertThat(page.getByText("Linked:")).isVisible();
        page.navigate(DESK.url(page.getByLabel("Full page").getAttribute("href") + "&view=both"));
        assertThat(drawn()).isVisible();
        assertThat(page.locator(".document-paper .mt-text")).containsText("Tin rose by half");
        page.locator(".pp-box").focus();
        press("ArrowRight", "Shift+ArrowRight");
        assertThat(page.locator(".pp-mark[data-look=selected]")).isVisible();
        assertThat(page.locator("pdf-pages .mt-bar")).isVisible();

        for (Look look : Look.values()) {
            look.at(page);
            assertThat(Axe.on(page).violations()).as(look.name()).isEmpty();
        }

        assertThat(paper().width).isBetween(250.0, 390.0);
        Object white =
                page.evaluate(
                        "getComputedStyle(document.querySelector('.pp-page')).backgroundColor");
        assertThat(white).as("paper stays paper").isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void showsInBothWhatIsChosenOrSelectedInOne() {
        open("both.pdf", Specimens.pdf("Tin rose by half " + UUID.randomUUID(), "Zinc fell."));
        page.navigate(DESK.url(page.getByLabel("Full page").getAttribute("href") + "&view=both"));
        Locator text = page.locator(".document-paper .mt-text");
        assertThat(text).containsText("Tin rose");
        assertThat(drawn()).isVisible();

        page.locator(".pp-box").focus();
        press("ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");
        page.waitForFunction("CSS.highlights.get('mt-shown')?.size > 0");
        text.focus();
        press("Control+Home", "Shift+ArrowRight");
        assertThat(page.locator(".pp-mark[data-look=shown]")).isVisible();
        page.locator(".pp-box").focus();
        press("PageDown");

        assertThat(text).containsText("Zinc fell.");
    }

    @Test
    void saysThatAScannedPageHasNoWordsAndDrawsAHugeOneWithinBounds() {
        choose("scan.pdf", LongPdf.hugeScan());
        row("scan.pdf").getByRole(AriaRole.BUTTON, named("scan.pdf")).click();

        assertThat(drawn()).isVisible();
        assertThat(page.locator(".pp-note")).containsText("No text was read from this page");
        assertThat(page.locator(".pp-tools input")).hasValue("1");
        page.locator(".pp-box").focus();
        press("+", "+", "+", "+", "+", "+", "+", "+", "+");
        page.waitForCondition(() -> paper().width > 10_000);
        page.waitForFunction("document.querySelector('.pp-page canvas').width > 3000");
        assertThat(pixels()).as("of a page of 200 million").isLessThan(13_000_000);
    }

    @Test
    void showsAPictureThatWasDrawnAnew() {
        choose("quay.png", LongPdf.noise());
        row("quay.png").getByRole(AriaRole.BUTTON, named("quay.png")).click();

        assertThat(drawn()).isVisible();
        assertThat(page.locator(".pp-note")).containsText("No text was read from this page");
        assertThat(page.locator(".pp-tools input")).hasValue("1");
        page.waitForFunction("document.querySelector('.pp-page canvas').width > 50");
    }

    @Test
    void goesToTheEndOfMorePagesThanAreRead() {
        open("many.pdf", LongPdf.alike(5_500, "Tin rose " + UUID.randomUUID()), "Limited");

        press("End");

        assertThat(page.locator(".pp-page[data-page='5500']")).isInViewport();
        assertThat(page.locator(".pp-page[data-page='5500'] .pp-note")).not().isEmpty();
        assertThat(page.locator(".pp-page").count()).isLessThanOrEqualTo(5);
        assertThat(pixels()).isLessThan(60_000_000);
    }

    @Test
    void saysWhyPagesCannotBeShownAndLeadsToTheWords() {
        page.route(
                "**/original", route -> route.fulfill(new Route.FulfillOptions().setStatus(410)));
        choose("gone.pdf", Specimens.pdf("Tin rose by half " + UUID.randomUUID()));
        assertThat(row("gone.pdf").getByText("Ready")).isVisible();
        row("gone.pdf").getByRole(AriaRole.BUTTON, named("gone.pdf")).click();

        assertThat(page.locator(".pp-message")).containsText("was altered since it was kept");
        button("Show this page as text (T)").click();

        assertThat(page.locator(".document-paper .mt-text")).containsText("Tin rose by half");
    }

    private void open(String name, byte[] pdf) {
        open(name, pdf, "Ready");
    }

    private void open(String name, byte[] pdf, String state) {
        choose(name, pdf);
        assertThat(row(name).getByText(state)).isVisible();
        row(name).getByRole(AriaRole.BUTTON, named(name)).click();
        assertThat(drawn()).isVisible();
    }

    private void choose(String name, byte[] pdf) {
        String claim = "The agreement on raw materials will create 12,000 jobs";
        page.navigate(DESK.url("claims?text=" + claim.replace(" ", "%20")));
        page.getByText(claim).first().click();
        assertThat(page.getByText("In the article").first()).isVisible();
        FileChooser chooser = page.waitForFileChooser(() -> button("Add files").click());
        chooser.setFiles(new FilePayload(name, "application/pdf", pdf));
    }

    private void goTo(String name) {
        page.getByLabel("Go to page").fill(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(page.locator(".pp-page[data-page='400'][data-drawn=true]")).isVisible();
        page.locator(".pp-box").focus();
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            Look.settle(page);
        }
    }

    /** Where a word of the first page stands in the window. */
    private BoundingBox word(String word) {
        Object box =
                page.evaluate(
                        """
                        word => {
                          for (const span of document.querySelectorAll('.pp-words span')) {
                            const at = span.textContent.indexOf(word);
                            if (at >= 0) {
                              const range = document.createRange();
                              range.setStart(span.firstChild, at);
                              range.setEnd(span.firstChild, at + word.length);
                              const { left, top, width, height } = range.getBoundingClientRect();
                              return [left, top, width, height];
                            }
                          }
                          throw new Error(word);
                        }""",
                        word);
        List<Double> edges =
                ((List<?>) box).stream().map(edge -> ((Number) edge).doubleValue()).toList();
        BoundingBox found = new BoundingBox();
        found.x = edges.get(0);
        found.y = edges.get(1);
        found.width = edges.get(2);
        found.height = edges.get(3);
        return found;
    }

    /** How many bytes of an original are asked for. */
    private static long length(Request request) {
        if (!request.url().endsWith("/original")) {
            return 0;
        }
        String ranges = request.headers().get("range");
        if (ranges == null) {
            throw new AssertionError("The whole file was asked for");
        }
        long length = 0;
        for (String range : ranges.replace("bytes=", "").split(",")) {
            String[] ends = range.split("-");
            length += Long.parseLong(ends[1].strip()) - Long.parseLong(ends[0].strip()) + 1;
        }
        return length;
    }

    /** Of everything that is drawn, four bytes each. */
    private long pixels() {
        Object sum =
                page.evaluate(
                        "[...document.querySelectorAll('canvas')].reduce((sum, c) => sum + c.width * c.height, 0)");
        return ((Number) sum).longValue();
    }

    private BoundingBox paper() {
        return page.locator(".pp-page").first().boundingBox();
    }

    private Locator drawn() {
        return page.locator(".pp-page[data-drawn=true]").first();
    }

    private Locator row(String name) {
        return page.locator(".reading-row")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
