package org.claimdesk.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;

/** Selects words of a text with the mouse, from their first letter to their last. */
final class TextUnderMouse {

    private static final String LETTERS =
            """
            const place = offset => {
              const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              let at = 0;
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (offset < at + node.length) return [node, offset - at];
                at += node.length;
              }
              throw new Error('no such place ' + offset);
            };
            const letter = offset => {
              const [node, at] = place(offset);
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              return range.getBoundingClientRect();
            };""";

    /** Where the first and the last letter stand on the screen, once they are in view. */
    private static final String PLACES =
            """
            async (root, [start, end]) => {
              %s
              const frame = () => new Promise(done => requestAnimationFrame(done));
              // Paragraphs that were never seen have a guessed height: look again until all stands.
              let before;
              let rounds = 0;
              do {
                if (++rounds > 100) throw new Error('the text never stands still');
                before = letter(start).top;
                place(start)[0].parentElement.scrollIntoView({ block: 'center' });
                await frame();
                await frame();
              } while (Math.abs(letter(start).top - before) > 0.5);
              const first = letter(start);
              const last = letter(end - 1);
              return [first.left + 1, first.top + first.height / 2,
                      last.right - 1, last.top + last.height / 2];
            }"""
                    .formatted(LETTERS);

    /** Whether the first letter lies within what can be seen of a text that scrolls. */
    private static final String IN_SIGHT =
            """
            (root, [start, box]) => {
              %s
              const first = letter(start);
              const seen = root.closest(box).getBoundingClientRect();
              return first.top >= seen.top && first.bottom <= seen.bottom;
            }"""
                    .formatted(LETTERS);

    private final Page page;
    private final Locator text;

    /**
     * @param text the element that holds the words and nothing else
     */
    TextUnderMouse(Page page, Locator text) {
        this.page = page;
        this.text = text;
    }

    String words() {
        return (String) text.evaluate("root => root.textContent");
    }

    void select(Stretch stretch) {
        List<?> places = (List<?>) text.evaluate(PLACES, List.of(stretch.start(), stretch.end()));
        Mouse mouse = page.mouse();
        mouse.move(number(places.get(0)), number(places.get(1)));
        mouse.down();
        mouse.move(
                number(places.get(2)), number(places.get(3)), new Mouse.MoveOptions().setSteps(6));
        mouse.up();
    }

    /** A single click in the middle of the first letter. */
    void click(Stretch stretch) {
        List<?> places = (List<?>) text.evaluate(PLACES, List.of(stretch.start(), stretch.end()));
        page.mouse().click(number(places.get(0)) + 2, number(places.get(1)));
    }

    /**
     * @param box what the text scrolls in
     */
    boolean isInSight(Stretch stretch, String box) {
        return (Boolean) text.evaluate(IN_SIGHT, List.of(stretch.start(), box));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
