package org.claimdesk.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.bench.FilledDesk.FilledArticle;

/**
 * Live heap of the program for each claim page that lies open in a browser, beside a page of the
 * main layout and a heading; and for a claim of a long article beside one of a short article.
 */
final class SessionBenchmark implements Benchmark {

    private static final int PAGES = 20;

    private static final String CLAIM_IS_THERE =
            """
            document.querySelector('.mt-text')?.ariaBusy === 'false'
                && document.querySelectorAll('.evidence-card').length === 4
                && document.querySelector('claimdesk-rationale')\
            """;

    private static final String HEADING_IS_THERE =
            "document.querySelector('.desk-main h1')?.textContent === 'A heading'";

    private final FilledDesk desk;
    private final Visitor visitor;

    SessionBenchmark() throws IOException, InterruptedException {
        desk = FilledDesk.start();
        visitor = Visitor.signIn(desk.program());
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public String describe() {
        return "live heap per open claim page / main layout and a heading; claim in 100,000 words /"
                + " in 1,000 words";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("claim page", 4, "kB"), new Part("long article", 1.1, "kB"));
    }

    @Override
    public List<Pair> round() throws IOException, InterruptedException {
        double inLong = perPage(claim(desk.longArticle()), CLAIM_IS_THERE);
        double heading = perPage("bench/heading", HEADING_IS_THERE);
        double inShort = perPage(claim(desk.shortArticle()), CLAIM_IS_THERE);
        return List.of(new Pair(inShort, heading), new Pair(inLong, inShort));
    }

    private static String claim(FilledArticle article) {
        return "claims/" + article.claim();
    }

    /** All pages belong to one session, so what a session costs by itself is in neither figure. */
    private double perPage(String path, String isThere) throws IOException, InterruptedException {
        try (BrowserContext window = visitor.window()) {
            List<Page> pages = new ArrayList<>();
            long before = LiveHeap.bytes(desk.program());
            for (int i = 0; i < PAGES; i++) {
                Page page = window.newPage();
                page.navigate(desk.program().url(path));
                page.waitForFunction(isThere);
                pages.add(page);
            }
            window.pages().getLast().waitForTimeout(1_000);
            double each = (LiveHeap.bytes(desk.program()) - before) / 1_000.0 / PAGES;
            leave(pages);
            return each;
        }
    }

    /** A page that is left tells the server, which forgets it; one that is cut off does not. */
    private static void leave(List<Page> pages) {
        pages.forEach(page -> page.navigate("about:blank"));
        pages.getLast().waitForTimeout(1_000);
    }
}
