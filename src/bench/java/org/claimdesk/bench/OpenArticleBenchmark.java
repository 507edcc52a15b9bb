package org.claimdesk.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.List;

/**
 * From the click on an article in the list until its text and all marks can be seen, and from there
 * to its middle, beside a page that puts the same paragraphs up.
 */
final class OpenArticleBenchmark implements Benchmark {

    /** The text was written, and as many marks lie over it as the article has claims. */
    private static final String ALL_MARKS =
            """
            document.querySelector('.mt-text')?.ariaBusy === 'false'
                && [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0) >= 2000\
            """;

    private static final String ALL_PARAGRAPHS = "document.querySelectorAll('p').length >= 1250";

    private final FilledDesk desk;
    private final Visitor visitor;
    private final PlainPage plain;

    OpenArticleBenchmark() throws IOException, InterruptedException {
        desk = FilledDesk.start();
        visitor = Visitor.signIn(desk.program());
        plain = new PlainPage(text());
    }

    @Override
    public String name() {
        return "open-article";
    }

    @Override
    public String describe() {
        return "click to all marks seen, then to the middle, 100,000 words with 2,000 claims / the"
                + " same paragraphs on a plain page";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("open", 1.2, "ms"), new Part("scroll", 2, "ms"));
    }

    /** As with marks: a program that was just started runs what it has not compiled yet. */
    @Override
    public int warmUps() {
        return 15;
    }

    @Override
    public int rounds() {
        return 9;
    }

    @Override
    public List<Pair> round() {
        Times ours;
        try (BrowserContext window = visitor.window()) {
            Page page = window.newPage();
            page.navigate(desk.program().url("articles"));
            ours =
                    measure(
                            page,
                            page.getByText(desk.longArticle().title()),
                            ALL_MARKS,
                            ".mt-block");
        }
        Times theirs;
        try (BrowserContext window = Painted.watch(Visitor.person())) {
            Page page = window.newPage();
            page.navigate(plain.url());
            theirs = measure(page, page.locator("a"), ALL_PARAGRAPHS, "p");
        }
        return List.of(
                new Pair(ours.open(), theirs.open()), new Pair(ours.scroll(), theirs.scroll()));
    }

    /**
     * Clicks where the link is, with nothing in between that would make the page lay itself out.
     */
    private static Times measure(Page page, Locator link, String arrived, String blocks) {
        BoundingBox box = link.boundingBox();
        page.mouse().move(box.x + 20, box.y + box.height / 2);
        page.waitForTimeout(700);
        double open =
                Painted.since(
                        page,
                        "click",
                        arrived,
                        blocks,
                        () -> {
                            page.mouse().down();
                            page.mouse().up();
                        });
        page.waitForTimeout(700);
        String scroller =
                blocks.equals("p")
                        ? "document.scrollingElement"
                        : "document.querySelector('.reader-text')";
        return new Times(open, Painted.middle(page, scroller, blocks));
    }

    private byte[] text() {
        String path = "content/versions/%s/text".formatted(desk.longArticle().version());
        try (BrowserContext window = visitor.window()) {
            return window.request().get(desk.program().url(path)).body();
        }
    }

    private record Times(double open, double scroll) {}
}
