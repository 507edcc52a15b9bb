package org.claimdesk.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Span;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void areWholeWordsOfTheSameLine() {
        Surroundings cut =
                Surroundings.of(
                        List.of(
                                span(
                                        900,
                                        "ody denied in the end of it that",
                                        "tin was here before anybody cam")));
        Surroundings line =
                Surroundings.of(List.of(span(900, "A heading\nThat ", " it was.\nNext")));

        assertThat(cut)
                .isEqualTo(
                        new Surroundings(
                                "\u2026 denied in the end of it that",
                                "tin was here before anybody \u2026"));
        assertThat(line).isEqualTo(new Surroundings("That ", " it was."));
    }

    @Test
    void areAllThereIsWhereTheTextBeginsAndEnds() {
        assertThat(Surroundings.of(List.of(span(5, "That ", "."))))
                .isEqualTo(new Surroundings("That ", "."));
        assertThat(Surroundings.of(List.of(span(0, "", "")))).isEqualTo(new Surroundings("", ""));
    }

    @Test
    void ofSeveralPiecesStandBeforeTheFirstAndAfterTheLast() {
        assertThat(Surroundings.of(List.of(span(5, "That ", " not "), span(50, " never ", "."))))
                .isEqualTo(new Surroundings("That ", "."));
    }

    private static Span span(int start, String prefix, String suffix) {
        return new Span(start, start + 4, "half", prefix, suffix, new Locator.Whole());
    }
}
