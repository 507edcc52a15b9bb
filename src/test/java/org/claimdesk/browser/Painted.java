package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.stream.Stream;

/** What a text paints, read back from the page. */
final class Painted {

    private static final String WORDS =
            """
            (text, layer) => [...(CSS.highlights.get('mt-' + layer) ?? [])]
              .filter(fixed => text.contains(fixed.startContainer))
              .map(fixed => {
                const range = document.createRange();
                range.setStart(fixed.startContainer, fixed.startOffset);
                range.setEnd(fixed.endContainer, fixed.endOffset);
                return range.toString();
              })""";

    private Painted() {}

    /**
     * Waits until a text paints just these words.
     *
     * @param layer a state of claims, a stance, or {@code chosen}
     */
    static void only(Locator text, String layer, String... words) {
        // What is painted is a set: its order says nothing of what is seen.
        List<String> expected = Stream.of(words).sorted().toList();
        try {
            text.page().waitForCondition(() -> in(text, layer).equals(expected));
        } catch (TimeoutError e) {
            assertThat(in(text, layer)).as("what is painted as %s", layer).isEqualTo(expected);
        }
    }

    private static List<String> in(Locator text, String layer) {
        List<?> words = (List<?>) text.evaluate(WORDS, layer);
        return words.stream().map(String.class::cast).sorted().toList();
    }
}
