package org.claimdesk.evidence.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimdesk.evidence.Paragraph;
import org.claimdesk.evidence.Stretch;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final String TIN = "Tin rose by four per cent in May, the board said.";
    private static final String ZINC = "Zinc fell, and nobody could say why.";

    @Test
    void findsNothingInTheSameText() {
        assertThat(said(TIN + "\n\n" + ZINC, TIN + "\n\n" + ZINC)).containsExactly("same 2");
        assertThat(said("", "")).isEmpty();
    }

    @Test
    void isNotMisledByLinesThatBreakElsewhere() {
        assertThat(said(TIN + "\n\n" + ZINC, TIN.replace("in May", "in\nMay") + "\n \n" + ZINC))
                .containsExactly("same 2");
    }

    @Test
    void tellsWhatWasRewrittenPutInAndTakenOut() {
        String lead = "Lead stood still.";

        assertThat(said(TIN + "\n\n" + ZINC, TIN.replace("four", "five") + "\n\n" + ZINC))
                .containsExactly("changed " + TIN + " > " + TIN.replace("four", "five"), "same 1");
        assertThat(said(TIN + "\n\n" + ZINC, TIN + "\n\n" + lead + "\n\n" + ZINC))
                .containsExactly("same 1", "added " + lead, "same 1");
        assertThat(said(TIN + "\n\n" + lead + "\n\n" + ZINC, TIN + "\n\n" + ZINC))
                .containsExactly("same 1", "removed " + lead, "same 1");
        assertThat(said(TIN, lead)).containsExactly("removed " + TIN, "added " + lead);
    }

    @Test
    void knowsWordsThatWereChanged() {
        WordDifference words =
                WordDifference.between("Tin rose by 4 % in May.", "Tin rose by 5 % in early May.");

        assertThat(words.earlier())
                .extracting(WordDifference.Piece::words)
                .containsExactly("Tin rose by ", "4 ", "% in ", "May.");
        assertThat(words.earlier())
                .extracting(WordDifference.Piece::isChanged)
                .containsExactly(false, true, false, false);
        assertThat(words.newer())
                .filteredOn(WordDifference.Piece::isChanged)
                .extracting(WordDifference.Piece::words)
                .containsExactly("5 ", "early ");
    }

    @Test
    void comparesLongTextsWhosePartsWereMovedAndRewritten() {
        Random random = new Random(7);
        List<String> paragraphs =
                IntStream.range(0, 30_000)
                        .mapToObj(i -> "Paragraph " + i + " says " + random.nextInt(1_000_000))
                        .collect(Collectors.toList());
        String before = String.join("\n\n", paragraphs);
        paragraphs.set(100, "Another paragraph stands here now.");
        paragraphs.remove(20_000);
        paragraphs.add(25_000, "One more.");
        String after = String.join("\n\n", paragraphs);

        List<Difference> found = Differences.between(before, after);

        assertThat(found)
                .filteredOn(difference -> !(difference instanceof Difference.Same))
                .hasSize(4);
        assertCovers(found, before, after);
    }

    @Test
    void comparesTextsThatShareNothingAndThatRepeatThemselves() {
        String one = "x\n\n".repeat(6_000);
        String other = "y\n\n".repeat(6_000);

        assertCovers(Differences.between(one, other), one, other);
        assertCovers(Differences.between(one, one + "x"), one, one + "x");
    }

    @Test
    void comparesTextsWithoutLinesSentenceBySentence() {
        Random random = new Random(7);
        List<String> sentences =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "Sentence " + i + " says " + random.nextInt(1_000_000) + ".")
                        .collect(Collectors.toList());
        String before = String.join(" ", sentences);
        sentences.set(100, "Another sentence stands here now.");
        sentences.add(15_000, "One more.");
        String after = String.join(" ", sentences);

        List<Difference> found = Differences.between(before, after);

        assertThat(found)
                .filteredOn(difference -> !(difference instanceof Difference.Same))
                .hasSize(3);
        assertCovers(found, before, after);
    }

    @Test
    void holdsLittleOfTextsThatNothingParts() {
        String one = "tin zinc ".repeat(200_000);
        String other = "lead".repeat(400_000);
        String dots = ". ".repeat(1_000_000);

        List<Difference> found = Differences.between(one, other);

        assertThat(found).hasSize(2);
        assertCovers(found, one, other);
        assertThat(Paragraph.of(one))
                .allMatch(paragraph -> paragraph.words().length() <= 4_000)
                .hasSizeLessThan(1_000);
        assertThat(Paragraph.of(dots)).hasSizeLessThan(101_000);
    }

    /** Every word of both texts is in one difference, and what is called the same is. */
    private static void assertCovers(List<Difference> found, String before, String after) {
        StringBuilder earlier = new StringBuilder();
        StringBuilder newer = new StringBuilder();
        for (Difference difference : found) {
            switch (difference) {
                case Difference.Same(Stretch one, Stretch other, int count) -> {
                    assertThat(bare(one.of(before))).isEqualTo(bare(other.of(after)));
                    earlier.append(one.of(before));
                    newer.append(other.of(after));
                }
                case Difference.Changed(Stretch one, Stretch other) -> {
                    earlier.append(one.of(before));
                    newer.append(other.of(after));
                }
                case Difference.Removed(Stretch one) -> earlier.append(one.of(before));
                case Difference.Added(Stretch other) -> newer.append(other.of(after));
            }
        }
        assertThat(bare(earlier.toString())).isEqualTo(bare(before));
        assertThat(bare(newer.toString())).isEqualTo(bare(after));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> said(String before, String after) {
        return Differences.between(before, after).stream()
                .map(
                        difference ->
                                switch (difference) {
                                    case Difference.Same same -> "same " + same.paragraphs();
                                    case Difference.Changed(Stretch one, Stretch other) ->
                                            "changed " + one.of(before) + " > " + other.of(after);
                                    case Difference.Removed(Stretch one) ->
                                            "removed " + one.of(before);
                                    case Difference.Added(Stretch other) ->
                                            "added " + other.of(after);
                                })
                .toList();
    }
}
