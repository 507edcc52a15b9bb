package org.claimdesk.bench;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What the desk answers a reviewer who opens an article: its page, its text and its marks. Without
 * a browser that draws them, which would take the processors from what is measured.
 */
final class OpenedPages {

    private static final int PAUSE_MS = 200;

    private final APIRequestContext reviewer;
    private final List<String> addresses;

    OpenedPages(FilledDesk desk) {
        reviewer = Visitor.signIn(desk.program()).window().request();
        FilledDesk.FilledArticle article = desk.longArticle();
        addresses =
                List.of(
                        desk.program().url("articles/" + article.id()),
                        desk.program().url("content/versions/%s/text".formatted(article.version())),
                        desk.program()
                                .url("content/versions/%s/marks".formatted(article.version())));
    }

    /** Milliseconds for each time that it was opened. */
    List<Double> open(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            once(); // a program that was just started runs what it has not compiled yet
        }
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            took.add(once());
        }
        return took;
    }

    List<Double> openWhile(BooleanSupplier goesOn) throws InterruptedException {
        List<Double> took = new ArrayList<>();
        while (goesOn.getAsBoolean()) {
            took.add(once());
        }
        return took;
    }

    private double once() throws InterruptedException {
        Thread.sleep(PAUSE_MS);
        long began = System.nanoTime();
        for (String address : addresses) {
            APIResponse answer = reviewer.get(address);
            if (answer.status() != 200 || answer.body().length == 0) {
                throw new IllegalStateException(address + " answers " + answer.status());
            }
            answer.dispose();
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
