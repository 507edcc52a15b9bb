package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Marks over a text, in a browser: as they are painted, stepped through, and come and go. */
class MarksInTextIT extends TextInBrowser {

    @Test
    void arePaintedWithoutAnElementEach() {
        String text = "Some words that were said about trade.\n".repeat(500);
        opened =
                new TextPage(
                        context(),
                        text,
                        IntStream.range(0, 2_000)
                                .mapToObj(i -> mark("m" + i, i * 9, i * 9 + 7))
                                .toList());

        opened.open();

        assertThat(opened.page().evaluate("CSS.highlights.get('mt-open').size")).isEqualTo(2_000);
        assertThat((Integer) opened.page().evaluate("document.querySelectorAll('*').length"))
                .isLessThan(700);
    }

    @Test
    void tellAllThatOverlapTheShortestFirst() {
        opened =
                page(
                                mark(
                                        "sentence",
                                        "Nearly half of the rare earths, which chips need"),
                                mark("amount", "half of"),
                                mark("thing", "of the rare earths"),
                                mark("other", "come from"))
                        .open();

        opened.page().mouse().click(centre("of the")[0], centre("of the")[1]);

        assertThat(opened.clicked()).containsExactly("amount", "thing", "sentence");
        assertThat(opened.painted("chosen")).containsExactly("half of");
    }

    @Test
    void areSteppedThroughInTheOrderOfTheText() {
        opened = page(mark("b", "come from"), mark("a", "trade"), mark("c", "troops")).open();

        opened.focus().press("n");
        assertThat(opened.clicked()).containsExactly("a");
        opened.press("n", "n");
        assertThat(opened.clicked()).containsExactly("c");
        opened.press("n", "p", "p");
        assertThat(opened.clicked()).containsExactly("b");
        assertThat(opened.page().locator(".mt-say").textContent()).contains("come from");
    }

    @Test
    void arePaintedSoonAndThenAsTheServerTookThem() {
        opened = page().open();
        int start = TEXT.indexOf("e\u0301clairs");

        opened.select(start, start + 1).focus().press("c");

        assertThat(opened.soonPainted("pending")).containsExactly("e");
        assertThat(opened.page().locator(".mt-bar"))
                .satisfies(bar -> assertThat(bar.isHidden()).isTrue());
        accept(start, start + 2);
        assertThat(opened.painted("pending")).isEmpty();
        assertThat(opened.painted("open")).containsExactly("e\u0301");
        assertThat(opened.painted("chosen")).containsExactly("e\u0301");
    }

    @Test
    void areNotPaintedTwiceWhenTheAnswerIsQuick() {
        opened = page().open();
        int start = TEXT.indexOf("trade");

        opened.select(start, start + 5).focus();
        assertThat(pendingBetweenKeyAndAnswer(start, start + 5)).isZero();
        opened.page().waitForTimeout(200);

        assertThat(opened.painted("pending")).isEmpty();
        assertThat(opened.painted("open")).containsExactly("trade");
        assertThat(opened.page().evaluate("getSelection().toString()")).isEqualTo("");
    }

    @Test
    void areAskedForOnceHoweverOftenTheKeyIsPressed() {
        opened = page().open();

        opened.select(0, 11).focus().press("c", "c", "c");

        assertThat(opened.page().evaluate("told.filter(one => one.name === 'mark-request').length"))
                .isEqualTo(1);
    }

    private void accept(int start, int end) {
        opened.page()
                .evaluate("m => text.acceptMark(told.at(-1).request, m)", accepted(start, end));
    }

    /** The answer comes at once, on however slow a machine; how much looks asked for until then. */
    private int pendingBetweenKeyAndAnswer(int start, int end) {
        return (Integer)
                opened.page()
                        .evaluate(
                                """
                        m => {
                          document.activeElement.dispatchEvent(
                            new KeyboardEvent('keydown', {key: 'c', bubbles: true}));
                          const pending = CSS.highlights.get('mt-pending')?.size ?? 0;
                          text.acceptMark(told.at(-1).request, m);
                          return pending;
                        }""",
                                accepted(start, end));
    }

    private static Map<String, Object> accepted(int start, int end) {
        return Map.of("id", "new", "spans", List.of(List.of(start, end)), "state", "open");
    }

    @Test
    void areTakenBackWhenTheServerRefuses() {
        opened = page(mark("a", "trade")).open();

        opened.select(0, 11).focus().press("c");
        opened.page().evaluate("text.refuseMark(told.at(-1).request)");

        assertThat(opened.painted("pending")).isEmpty();
        assertThat(opened.painted("open")).containsExactly("trade");
    }

    @Test
    void changeTheirStateWhenFetchedAgain() {
        opened = page(mark("a", "trade")).open();
        TextMark open = mark("a", "trade");
        opened.showMarks(
                List.of(new TextMark("a", open.spans(), TextMark.State.PUBLISHED, "True")));

        opened.forget();
        opened.page().evaluate("text.refreshMarks()");
        opened.told("marks-drawn");

        assertThat(opened.painted("open")).isEmpty();
        assertThat(opened.painted("published")).containsExactly("trade");
    }

    /** The list that is on its way may be older than the mark. */
    @Test
    void thatComeWhileAllAreFetchedAreNotLost() {
        opened = page(mark("a", "trade")).open();
        String late = TextPage.JSON.writeValueAsString(mark("late", "troops"));

        opened.forget();
        opened.page()
                .evaluate(
                        "mark => { text.refreshMarks(); setTimeout(() => text.putMark(mark)); }",
                        TextPage.JSON.readValue(late, Map.class));
        opened.told("marks-drawn");

        assertThat(opened.painted("open")).containsExactly("trade", "troops");
        opened.forget();
        opened.page().evaluate("text.refreshMarks()");
        opened.told("marks-drawn");
        assertThat(opened.painted("open")).as("as the desk knows it").containsExactly("trade");
    }

    @Test
    void ofTwoTextsOnAPageKeepApart() {
        opened = page(mark("a", "trade"), mark("b", "troops")).open();
        opened.page()
                .evaluate(
                        """
                        () => new Promise(drawn => {
                          const other = document.createElement('marked-text');
                          other.addEventListener('marks-drawn', drawn, { once: true });
                          Object.assign(other, { textUrl: '/text', marksUrl: '/marks', texts: text.texts });
                          document.getElementById('host').append(other);
                          window.other = other;
                        })""");
        assertThat(opened.painted("open")).hasSize(4);

        opened.page().evaluate("other.remove()");

        assertThat(opened.painted("open")).containsExactly("trade", "troops");
    }

    @Test
    void areBroughtIntoViewFromFarAway() {
        opened =
                new TextPage(
                        context(),
                        "A paragraph of some words that nobody reads to its end. \n".repeat(4_000),
                        List.of(mark("far", 150_000, 150_020)));
        opened.open().page().evaluate("text.showMark('far')");
        opened.page().waitForTimeout(300);

        int top =
                ((Number)
                                opened.page()
                                        .evaluate(
                                                "[...CSS.highlights.get('mt-chosen')].map(f => {"
                                                        + " const r = document.createRange();"
                                                        + " r.setStart(f.startContainer, f.startOffset);"
                                                        + " r.setEnd(f.endContainer, f.endOffset);"
                                                        + " return r.getBoundingClientRect().top })[0]"))
                        .intValue();
        assertThat(top).isBetween(100, 700);
    }
}
