package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextHeadTest {

    private static final String STORY =
            "The port handled twice as many containers last year as in the year before, its director"
                    + " told reporters on Friday, and it will need a second terminal before the end of"
                    + " the decade if trade goes on growing like this.";

    @Test
    void takesTheLineAboveTheStoryForItsTitle() {
        TextHead head = TextHead.of("\n  Port counts   twice the boxes\n\n" + STORY);

        assertThat(head.title()).isEqualTo("Port counts twice the boxes");
        assertThat(head.byline()).isEmpty();
        assertThat(head.published()).isEmpty();
    }

    @Test
    void takesTheFirstWordsWhereTheStoryBeginsAtOnce() {
        assertThat(TextHead.of(STORY).title())
                .isEqualTo(
                        "The port handled twice as many containers last year as in the year before,"
                                + " its director told…");
    }

    @Test
    void takesALongSentenceForAParagraph() {
        String sentence = STORY.substring(0, 130) + ".";

        assertThat(TextHead.of(sentence).title()).hasSizeLessThan(105).endsWith("…");
    }

    @Test
    void cutsThroughNothingThatIsSeenAsOneCharacter() {
        String family = "👩‍👩‍👧‍👦";

        assertThat(TextHead.of(family.repeat(40)).title()).isEqualTo(family.repeat(9) + "…");
    }

    @Test
    void takesNoParagraphForAByline() {
        TextHead head = TextHead.of("Port counts boxes\nBy " + "A ".repeat(9_000) + "\n" + STORY);

        assertThat(head.byline()).isEmpty();
    }

    @Test
    void findsADateInFrontOfTheFirstSentence() {
        TextHead head = TextHead.of(" date 2026-01-02 " + STORY);

        assertThat(head.published()).contains(PartialDate.parse("2026-01-02"));
        assertThat(head.title()).startsWith("The port handled twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-02 | 2026-01-02",
                "Published: 2 January 2026 | 2026-01-02",
                "Posted on January 2, 2026 | 2026-01-02",
                "Jan. 2, 2026 | 2026-01-02",
                "2.1.2026 | 2026-01-02",
                "DATE 2026-01-02 | 2026-01-02"
            })
    void findsADateOnALineOfItsOwn(String line, String date) {
        TextHead head = TextHead.of("Port counts twice the boxes\n" + line + "\n\n" + STORY);

        assertThat(head.title()).isEqualTo("Port counts twice the boxes");
        assertThat(head.published()).contains(PartialDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 May 1945 was a Saturday, and nobody in the harbour worked.",
                "In 2026 the port will be larger.",
                "99 Smarch 2026",
                "2026-01-02-17 is the number of the berth",
                "31.2.2026"
            })
    void makesNoDateOfWhatMerelyLooksLikeOne(String line) {
        TextHead head = TextHead.of(line + "\n\n" + STORY);

        assertThat(head.published()).isEmpty();
        assertThat(head.title()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Reporter | Ada Reporter",
                "BY ADA REPORTER | ADA REPORTER",
                "By: Ada Reporter and Ben de Vries | Ada Reporter and Ben de Vries",
                "Von Jürgen Müller-O’Brien | Jürgen Müller-O’Brien"
            })
    void findsWhoWroteIt(String line, String byline) {
        assertThat(TextHead.of("Port counts twice the boxes\n" + line + "\n\n" + STORY).byline())
                .contains(byline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the end of the year it will be full.",
                "Von Trump lernen heißt siegen lernen",
                "By"
            })
    void takesNoSentenceForAByline(String line) {
        assertThat(TextHead.of("Port counts twice the boxes\n" + line + "\n\n" + STORY).byline())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# Port counts twice the boxes", "Headline: Port counts twice the boxes"})
    void leavesTheLabelOfATitleOut(String line) {
        assertThat(TextHead.of(line + "\n\n" + STORY).title())
                .isEqualTo("Port counts twice the boxes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026-01-02", "#", "By Ada Reporter"})
    void namesEvenTheShortestText(String text) {
        assertThat(TextHead.of(text).title()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ada Moreno, 5 May 2026; Ada Moreno; 2026-05-05",
                "By Ada Moreno and Li Wei - May 5, 2026; Ada Moreno and Li Wei; 2026-05-05",
                "Von Ada Moreno | 2026-05-05; Ada Moreno; 2026-05-05",
            })
    void findsTheDateBehindTheName(String line, String byline, String date) {
        TextHead head = TextHead.of("Port counts boxes\n" + line + "\n" + STORY);

        assertThat(head.title()).isEqualTo("Port counts boxes");
        assertThat(head.byline()).contains(byline);
        assertThat(head.published()).contains(PartialDate.parse(date));
    }
}
