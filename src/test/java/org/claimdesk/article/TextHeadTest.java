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
        TextHead head = head("\n  Port counts   twice the boxes\n\n" + STORY);

        assertThat(head.title()).isEqualTo("Port counts twice the boxes");
        assertThat(head.byline()).isEmpty();
        assertThat(head.published()).isEmpty();
    }

    @Test
    void takesTheFirstWordsWhereTheStoryBeginsAtOnce() {
        assertThat(head(STORY).title())
                .isEqualTo(
                        "The port handled twice as many containers last year as in the year before,"
                                + " its director told…");
    }

    @Test
    void takesALongSentenceForAParagraph() {
        String sentence = STORY.substring(0, 130) + ".";

        assertThat(head(sentence).title()).hasSizeLessThan(105).endsWith("…");
    }

    @Test
    void cutsThroughNothingThatIsSeenAsOneCharacter() {
        String family = "👩‍👩‍👧‍👦";

        assertThat(head(family.repeat(40)).title()).isEqualTo(family.repeat(9) + "…");
    }

    @Test
    void takesNoParagraphForAByline() {
        TextHead head = head("Port counts boxes\nBy " + "A ".repeat(9_000) + "\n" + STORY);

        assertThat(head.byline()).isEmpty();
    }

    @Test
    void findsADateInFrontOfTheFirstSentence() {
        TextHead head = head(" date 2026-01-02 " + STORY);

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
        TextHead head = head("Port counts twice the boxes\n" + line + "\n\n" + STORY);

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
        TextHead head = head(line + "\n\n" + STORY);

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
        assertThat(head("Port counts twice the boxes\n" + line + "\n\n" + STORY).byline())
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
        assertThat(head("Port counts twice the boxes\n" + line + "\n\n" + STORY).byline())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# Port counts twice the boxes", "Headline: Port counts twice the boxes"})
    void leavesTheLabelOfATitleOut(String line) {
        assertThat(head(line + "\n\n" + STORY).title()).isEqualTo("Port counts twice the boxes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026-01-02", "#", "By Ada Reporter"})
    void namesEvenTheShortestText(String text) {
        assertThat(head(text).title()).isEqualTo(text);
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
        TextHead head = head("Port counts boxes\n" + line + "\n" + STORY);

        assertThat(head.title()).isEqualTo("Port counts boxes");
        assertThat(head.byline()).contains(byline);
        assertThat(head.published()).contains(PartialDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ada Moreno, Harbour Mirror, 5 May 2026; Ada Moreno; Harbour Mirror",
                "By Ada Moreno, Li Wei, Harbour Mirror; Ada Moreno, Li Wei; Harbour Mirror",
                "By Ada Moreno and Li Wei, Northern Times; Ada Moreno and Li Wei; Northern Times",
                "BY ADA MORENO, NORTHERN TIMES; ADA MORENO; NORTHERN TIMES",
                "Von Ada Moreno, Nordische Zeitung, 5.5.2026; Ada Moreno; Nordische Zeitung",
                "By Ada Moreno, The Hague; Ada Moreno, The Hague;",
                "By Ada Moreno, Li Wei; Ada Moreno, Li Wei;",
                "By Ada Moreno, Rotterdam, 5 May 2026; Ada Moreno, Rotterdam;",
                "By Ada Moreno, News Editor; Ada Moreno, News Editor;",
                "By Harbour Mirror; Harbour Mirror;",
                "By Northern Times; Northern Times;",
            })
    void tellsAnOutletBehindTheNamesFromAnotherName(String line, String byline, String outlet) {
        TextHead head = head("Port counts boxes\n" + line + "\n" + STORY);

        assertThat(head.byline().orElse(null)).isEqualTo(byline);
        assertThat(head.outlet().orElse(null)).isEqualTo(outlet);
    }

    /** On a desk that knows one outlet. */
    private static TextHead head(String text) {
        return TextHead.of(text, name -> name.equalsIgnoreCase("Harbour Mirror"));
    }
}
