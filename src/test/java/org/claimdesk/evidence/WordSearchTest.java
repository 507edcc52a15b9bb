package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.evidence.FoundWords.Hit;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;

class WordSearchTest {

    private static final String TEXT = "Tin rose.\n\nZinc\nfell, TIN\u00a0rose again. a.c abc";
    private static final List<LayerPart> PAGES =
            List.of(
                    new LayerPart(0, new Locator.Page(1), 0, 11),
                    new LayerPart(1, new Locator.Page(2), 11, TEXT.length()));

    @Test
    void ignoresCaseAndKindsOfWhiteSpace() {
        assertThat(find("tin rose").hits()).extracting(Hit::part).containsExactly(0, 1);
        assertThat(find("zinc fell").hits()).extracting(Hit::words).containsExactly("Zinc fell");
    }

    @Test
    void takesSignsForThemselves() {
        assertThat(find("a.c").total()).isEqualTo(1);
        assertThat(find("\\E(").total()).isZero();
    }

    @Test
    void tellsOffsetsOverTheWholeText() {
        Hit hit = find("zinc").hits().getFirst();

        assertThat(TEXT.substring(hit.start(), hit.end())).isEqualTo("Zinc");
        assertThat(hit.locator()).isEqualTo(new Locator.Page(2));
    }

    @Test
    void showsWholeWordsAroundAPlace() {
        String text =
                "The board said that ".repeat(9) + "also tin rose" + " by half in June".repeat(9);

        Hit hit =
                WordSearch.find(
                                text,
                                List.of(new LayerPart(0, new Locator.Whole(), 0, text.length())),
                                "tin rose")
                        .hits()
                        .getFirst();

        assertThat(hit.before())
                .startsWith("\u2026said that The board")
                .endsWith("said that also ");
        assertThat(hit.after()).startsWith(" by half").endsWith("half in\u2026");
    }

    @Test
    void countsMoreThanItLists() {
        String many = "tin ".repeat(WordSearch.MOST_HITS + 50);

        FoundWords found =
                WordSearch.find(
                        many,
                        List.of(new LayerPart(0, new Locator.Whole(), 0, many.length())),
                        "tin");

        assertThat(found.hits()).hasSize(WordSearch.MOST_HITS);
        assertThat(found.total()).isEqualTo(WordSearch.MOST_HITS + 50);
    }

    @Test
    void findsNothingForNothing() {
        assertThat(find("  ").total()).isZero();
    }

    private static FoundWords find(String words) {
        return WordSearch.find(TEXT, PAGES, words);
    }
}
