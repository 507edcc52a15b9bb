package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void isAllOfAShortText() {
        assertThat(Excerpt.of("A short text.")).isEqualTo(new Excerpt("A short text.", 0, ""));
    }

    @Test
    void showsBothEndsOfALongOneAndCountsWhatLiesBetween() {
        String text = "First words. " + "And so on. ".repeat(500) + "Last words.";

        Excerpt excerpt = Excerpt.of(text);

        assertThat(excerpt.opening()).startsWith("First words. And").endsWith("And so on.");
        assertThat(excerpt.ending()).doesNotStartWith(" ").endsWith("Last words.");
        assertThat(excerpt.opening().length() + excerpt.leftOut() + excerpt.ending().length())
                .isEqualTo(text.length());
    }

    @Test
    void takesATextWithoutSpaces() {
        Excerpt excerpt = Excerpt.of("字".repeat(10_000));

        assertThat(excerpt.opening()).hasSizeLessThan(1_500);
        assertThat(excerpt.ending()).hasSizeLessThan(1_500);
    }
}
