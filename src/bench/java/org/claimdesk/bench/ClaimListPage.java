package org.claimdesk.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The list of claims of a desk that has so many: how long it takes until it shows what a person
 * asks of it. What it has to show is worked out here, beside the program.
 */
final class ClaimListPage {

    /** Longer than anything goes on that a page does once it is there. */
    private static final int PAUSE = 700;

    /** More than can be seen at once. */
    private static final int SCREEN = 60;

    private static final String WORD = "quicksilver";
    private static final String TOPIC = "Topic C";

    private static final Comparator<ListedClaim> NEWEST = ListedClaim.BY_TIME.reversed();

    private final Program program;
    private final List<ListedClaim> claims;
    private final String newest;
    private final Page page;

    private ClaimListPage(FilledProgram filled) {
        program = filled.program();
        claims = filled.told().stream().map(ListedClaim::read).toList();
        newest = first(claim -> true, NEWEST);
        BrowserContext window = Visitor.signIn(program).window();
        window.addInitScript(Painted.resource("listed.js"));
        page = window.newPage();
    }

    static ClaimListPage among(int claims) throws IOException, InterruptedException {
        return new ClaimListPage(FilledProgram.start("bench-claims", "--bench.claims=" + claims));
    }

    double sortByStatus() {
        return sort("Status", claim -> true, ListedClaim.BY_STATUS);
    }

    double sortByDue() {
        return sort("Due", ListedClaim::isDue, ListedClaim.BY_DUE);
    }

    double sortByTime() {
        return sort("Marked", claim -> true, ListedClaim.BY_TIME);
    }

    /**
     * From when the page asks for claims that hold a word. It waits for the person to go on typing
     * before it does: that is as long in every list.
     */
    double find() {
        open();
        field(AriaRole.TEXTBOX, "Words").focus();
        Predicate<ListedClaim> found = claim -> claim.statement().contains(WORD);
        double time =
                Painted.since(
                        page,
                        "asked",
                        first(found, NEWEST),
                        null,
                        () -> page.keyboard().insertText(WORD));
        requireCount(found);
        return time;
    }

    double narrowToTopic() {
        open();
        field(AriaRole.COMBOBOX, "Topic").fill(TOPIC);
        page.waitForTimeout(PAUSE);
        Predicate<ListedClaim> under = claim -> claim.topic().equals(TOPIC);
        double time =
                Painted.since(
                        page,
                        "keydown",
                        first(under, NEWEST),
                        null,
                        () -> page.keyboard().press("Enter"));
        requireCount(under);
        return time;
    }

    /** To the oldest claim, which is the last, with the key for it. */
    double scrollToEnd() {
        open();
        page.locator(".claim-list vaadin-grid .time").first().click();
        page.waitForTimeout(PAUSE);
        List<Integer> oldest = numbers(claim -> true, ListedClaim.BY_TIME);
        return Painted.since(
                page,
                "keydown",
                "listed.last(%s)".formatted(oldest.reversed()),
                null,
                () -> page.keyboard().press("Control+End"));
    }

    /** Up and then down, each with a click on the head of the column. */
    private double sort(
            String head, Predicate<ListedClaim> narrowed, Comparator<ListedClaim> order) {
        open();
        Locator sorter =
                page.locator(".claim-list vaadin-grid-sorter")
                        .filter(new Locator.FilterOptions().setHasText(head));
        BoundingBox box = sorter.boundingBox();
        page.mouse().move(box.x + 10, box.y + box.height / 2);
        page.waitForTimeout(PAUSE);
        double up = click(first(narrowed, order));
        page.waitForTimeout(PAUSE);
        return up + click(first(narrowed, order.reversed()));
    }

    private double click(String arrived) {
        return Painted.since(
                page,
                "click",
                arrived,
                null,
                () -> {
                    page.mouse().down();
                    page.mouse().up();
                });
    }

    private Locator field(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void open() {
        page.bringToFront();
        page.navigate(program.url("claims"));
        page.waitForFunction(newest);
        page.waitForTimeout(PAUSE);
    }

    private String first(Predicate<ListedClaim> narrowed, Comparator<ListedClaim> order) {
        return "listed.first(%s)".formatted(numbers(narrowed, order));
    }

    private List<Integer> numbers(Predicate<ListedClaim> narrowed, Comparator<ListedClaim> order) {
        return claims.stream()
                .filter(narrowed)
                .sorted(order)
                .limit(SCREEN)
                .map(ListedClaim::number)
                .toList();
    }

    /** What was narrowed has to have been narrowed all along. */
    private void requireCount(Predicate<ListedClaim> narrowed) {
        long expected = claims.stream().filter(narrowed).count();
        String told = page.locator(".list-status [role=status]").textContent();
        if (!told.replaceAll("\\D", "").equals(Long.toString(expected))) {
            throw new IllegalStateException("%s, not %d".formatted(told, expected));
        }
    }
}
