package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;

class SimilarWordsTest {

    private static final String QUOTE =
            "Nearly half of the rare earths that the industry needs come from one neighbour.";
    private static final Runnable NOBODY_STOPS = () -> {};

    /** As many errors as the whole table of distances says, and the stretch has just so many. */
    @Property(tries = 300)
    void findsWhatTheWholeTableFinds(
            @ForAll("fewLetters") String text,
            @ForAll("fewLetters") String pattern,
            @ForAll @IntRange(max = 200) int allowed) {
        int most = allowed % pattern.length();

        Optional<ApproximateMatch> found = ApproximateSearch.find(text, pattern, most);

        int fewest = fewestErrors(text, pattern);
        if (fewest > most) {
            assertThat(found).isEmpty();
        } else {
            ApproximateMatch match = found.orElseThrow();
            assertThat(match.errors()).isEqualTo(fewest);
            assertThat(distance(text.substring(match.start(), match.end()), pattern))
                    .isEqualTo(fewest);
        }
    }

    @Property(tries = 100)
    void findsAQuoteAfterAFewChanges(
            @ForAll("fewLetters") String before,
            @ForAll("fewLetters") String after,
            @ForAll @Size(max = 8) int[] changes) {
        StringBuilder changed = new StringBuilder(QUOTE);
        for (int change : changes) {
            changed.setCharAt(Math.floorMod(change, QUOTE.length()), '#');
        }
        String text = before + changed + after;

        SimilarWords found = SimilarWords.find(text, QUOTE, NOBODY_STOPS).orElseThrow();

        assertThat(found.errors()).isLessThanOrEqualTo(changes.length);
        assertThat(distance(text.substring(found.start(), found.end()), QUOTE))
                .isLessThanOrEqualTo(changes.length);
    }

    @Property
    void cutsNoCharacterInTwo(@ForAll("awkward") String text, @ForAll("awkward") String quote) {
        SimilarWords.find(text, quote, NOBODY_STOPS)
                .ifPresent(
                        found -> {
                            assertThat(GraphemeClusters.isBoundary(text, found.start())).isTrue();
                            assertThat(GraphemeClusters.isBoundary(text, found.end())).isTrue();
                        });
    }

    @Example
    void doesNotSettleOnClearlyDifferentWords() {
        String text = "Tourism grew in May, and the hotels of the coast were full of guests again.";

        assertThat(SimilarWords.find(text, QUOTE, NOBODY_STOPS)).isEmpty();
    }

    @Example
    void leavesShortWordsToAPerson() {
        assertThat(SimilarWords.find("It grew a little.", "grew a lot", NOBODY_STOPS)).isEmpty();
    }

    @Example
    void findsALongQuoteInTwentyMillionCharactersAndGivesUpALostOne() {
        String text = noise(20_000_000, 1);
        String quote = text.substring(13_000_000, 13_000_000 + Span.MAX_LENGTH);
        StringBuilder changed = new StringBuilder(quote);
        for (int i = 0; i < quote.length(); i += 9) {
            changed.setCharAt(i, '#');
        }

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    assertThat(SimilarWords.find(text, changed.toString(), NOBODY_STOPS))
                            .map(SimilarWords::start)
                            .contains(13_000_000);
                    assertThat(SimilarWords.find(text, noise(Span.MAX_LENGTH, 2), NOBODY_STOPS))
                            .isEmpty();
                });
    }

    @Example
    void stopsWhenItIsToldTo() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                SimilarWords.find(
                                        noise(200_000, 3),
                                        QUOTE,
                                        () -> {
                                            throw new IllegalStateException("cancelled");
                                        }));
    }

    @Provide
    Arbitrary<String> fewLetters() {
        return Arbitraries.strings()
                .withChars('a', 'b', 'c', '\u00e9', '\u4e2d')
                .ofMinLength(1)
                .ofMaxLength(200);
    }

    @Provide
    Arbitrary<String> awkward() {
        return Texts.awkward();
    }

    private static String noise(int length, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            int letter = random.nextInt(30);
            text.append(letter < 26 ? (char) ('a' + letter) : ' ');
        }
        return text.toString();
    }

    private static int fewestErrors(String text, String pattern) {
        return lastRow(text, pattern, true);
    }

    private static int distance(String one, String other) {
        return lastRow(one, other, false);
    }

    /** The table of edit distances, cell by cell. */
    private static int lastRow(String text, String pattern, boolean anywhere) {
        int[] column = new int[pattern.length() + 1];
        for (int row = 0; row < column.length; row++) {
            column[row] = row;
        }
        int fewest = column[pattern.length()];
        for (int at = 0; at < text.length(); at++) {
            int diagonal = column[0];
            column[0] = anywhere ? 0 : at + 1;
            for (int row = 1; row < column.length; row++) {
                int differs = text.charAt(at) == pattern.charAt(row - 1) ? 0 : 1;
                int cell = Math.min(diagonal + differs, Math.min(column[row], column[row - 1]) + 1);
                diagonal = column[row];
                column[row] = cell;
            }
            fewest = Math.min(fewest, column[pattern.length()]);
        }
        return anywhere ? fewest : column[pattern.length()];
    }
}
