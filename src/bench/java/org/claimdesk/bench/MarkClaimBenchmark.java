package org.claimdesk.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * From the key that marks selected words until the saved claim can be seen, in an article of
 * 100,000 words with 2,000 claims, beside a button whose listener does nothing and a forced append
 * of 4 kB. The server answers a mark after its disk was forced.
 */
final class MarkClaimBenchmark implements Benchmark {

    private static final int A_ROUND = 7;

    /** Longer than what follows a mark on the screen takes. */
    private static final int PAUSE = 500;

    /**
     * People mark all day: Java has compiled by then what a mark runs. The button is pressed as
     * often before it counts.
     */
    private static final int WARM_UP = 100;

    private static final int SHORT_PAUSE = 100;

    private static final String COUNT_ACCEPTED =
            """
            () => {
              window.accepted = 0;
              const text = document.querySelector('marked-text');
              const accept = text.acceptMark;
              text.acceptMark = function (...given) {
                accept.apply(this, given);
                window.accepted++;
              };
            }""";

    private static final String COUNT_ANSWERED =
            """
            () => {
              window.answered = 0;
              const send = XMLHttpRequest.prototype.send;
              XMLHttpRequest.prototype.send = function (...given) {
                this.addEventListener('loadend', () => window.answered++);
                send.apply(this, given);
              };
            }""";

    private final FilledDesk desk;
    private final ForcedAppend append;
    private final BrowserContext window;
    private final Page reader;
    private final Page button;
    private int marked;
    private int pressed;

    MarkClaimBenchmark() throws IOException, InterruptedException {
        desk = FilledDesk.start();
        append = new ForcedAppend(desk.folder().resolve("appended"));
        window = Visitor.signIn(desk.program()).window();
        reader = window.newPage();
        reader.navigate(desk.program().url("articles/" + desk.longArticle().id()));
        reader.waitForFunction("document.querySelector('.mt-text')?.ariaBusy === 'false'");
        reader.evaluate(COUNT_ACCEPTED);
        reader.locator(".mt-text").focus();
        button = window.newPage();
        button.navigate(desk.program().url("bench/button"));
        button.locator("vaadin-button").focus();
        button.evaluate(COUNT_ANSWERED);
        warmUp();
    }

    private void warmUp() {
        reader.bringToFront();
        for (int i = 0; i < WARM_UP; i++) {
            mark(SHORT_PAUSE);
        }
        button.bringToFront();
        for (int i = 0; i < WARM_UP; i++) {
            press(SHORT_PAUSE);
        }
    }

    @Override
    public String name() {
        return "mark-claim";
    }

    @Override
    public String describe() {
        return "key to painted and saved, among 2,000 claims / a button that does nothing, and a"
                + " forced append of 4 kB";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", 2, "ms"));
    }

    @Override
    public int rounds() {
        return 7;
    }

    @Override
    public List<Pair> round() throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < A_ROUND; i++) {
            reader.bringToFront();
            ours.add(mark(PAUSE));
            button.bringToFront();
            theirs.add(press(PAUSE) + append.milliseconds());
        }
        requireSaved();
        return List.of(new Pair(Results.median(ours), Results.median(theirs)));
    }

    private double mark(int pause) {
        for (int word = 0; word < 4; word++) {
            reader.keyboard().press("ArrowRight");
        }
        for (int word = 0; word < 3; word++) {
            reader.keyboard().press("Shift+ArrowRight");
        }
        reader.waitForTimeout(pause);
        String accepted = "window.accepted > " + marked++;
        return Painted.since(reader, "keydown", accepted, null, () -> reader.keyboard().press("c"));
    }

    private double press(int pause) {
        button.waitForTimeout(pause);
        String answered = "window.answered > " + pressed++;
        return Painted.since(
                button, "keydown", answered, null, () -> button.keyboard().press("Enter"));
    }

    /** What was counted as marked has to be among the claims of the article. */
    private void requireSaved() {
        String path = "content/versions/%s/marks".formatted(desk.longArticle().version());
        String marks = window.request().get(desk.program().url(path)).text();
        int saved = marks.split("\"spans\"", -1).length - 1;
        if (saved != 2_000 + marked) {
            throw new IllegalStateException("%d claims, marked %d".formatted(saved, marked));
        }
    }
}
