package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.TextPiece;
import org.claimdesk.shared.TextPiece.Kind;
import org.claimdesk.shared.WordDiff;
import org.claimdesk.verdict.EvidenceChange.Added;
import org.claimdesk.verdict.EvidenceChange.Altered;
import org.claimdesk.verdict.EvidenceChange.Removed;

class RevisionDifferenceTest {

    @Property
    void holdsBothTextsCompletely(@ForAll String earlier, @ForAll String later) {
        List<TextPiece> pieces = WordDiff.between(earlier, later);

        assertThat(without(pieces, Kind.ADDED)).isEqualTo(earlier);
        assertThat(without(pieces, Kind.REMOVED)).isEqualTo(later);
    }

    @Example
    void tellsWordsApart() {
        assertThat(
                        WordDiff.between(
                                "The figure proves \u201cnearly half\u201d.",
                                "The figure for 2024 supports \u201cnearly half\u201d."))
                .containsExactly(
                        new TextPiece(Kind.SAME, "The figure "),
                        new TextPiece(Kind.REMOVED, "proves "),
                        new TextPiece(Kind.ADDED, "for 2024 supports "),
                        new TextPiece(Kind.SAME, "\u201cnearly half\u201d."));
    }

    @Example
    void comparesTheLongestTextsInFewSteps() {
        String signs = "!".repeat(50_000);
        String others = "?".repeat(50_000);
        String lines = "! ? ! ?\n".repeat(6_250);
        String otherLines = "? ! ; !\n".repeat(6_250);

        assertThat(steps(signs, others)).isLessThan(20_000_000);
        assertThat(steps(lines, otherLines)).isLessThan(20_000_000);
        assertThat(WordDiff.between(signs, others))
                .containsExactly(
                        new TextPiece(Kind.REMOVED, signs), new TextPiece(Kind.ADDED, others));
    }

    @Example
    void findsSingleWordsInLongTextsOfParagraphs() {
        String middle = "The same words stand here again and again.\n".repeat(400);

        assertThat(
                        WordDiff.between(
                                "In 2017.\n" + middle + "A ban.",
                                "In 2018.\n" + middle + "No ban."))
                .containsExactly(
                        new TextPiece(Kind.SAME, "In "),
                        new TextPiece(Kind.REMOVED, "2017"),
                        new TextPiece(Kind.ADDED, "2018"),
                        new TextPiece(Kind.SAME, ".\n"),
                        new TextPiece(Kind.SAME, middle),
                        new TextPiece(Kind.REMOVED, "A"),
                        new TextPiece(Kind.ADDED, "No"),
                        new TextPiece(Kind.SAME, " ban."));
    }

    /** Stops where a comparison without a bound would go on for minutes. */
    private static long steps(String earlier, String later) {
        var steps = new java.util.concurrent.atomic.AtomicLong();
        WordDiff.between(
                earlier,
                later,
                (one, other) -> {
                    if (steps.incrementAndGet() > 50_000_000) {
                        throw new AssertionError("More than 50 million comparisons");
                    }
                    return one.equals(other);
                });
        return steps.get();
    }

    @Example
    void seesRatingAndEvidence() {
        var earlier =
                Sample.snapshot(
                        Sample.matter(Sample.customs(Stance.REFUTES)), "TRUE", Sample.rationale());
        var later =
                Sample.snapshot(
                        Sample.matter(Sample.interview(), Sample.customs(Stance.SUPPORTS)),
                        "MOSTLY_TRUE",
                        Sample.rationale());

        RevisionDifference forth = RevisionDifference.between(earlier, later);

        assertThat(forth.rating().isChanged()).isTrue();
        assertThat(forth.evidence())
                .containsExactly(
                        new Added(Sample.interview()),
                        new Altered(
                                Sample.customs(Stance.REFUTES), Sample.customs(Stance.SUPPORTS)));
        assertThat(RevisionDifference.between(later, earlier).evidence())
                .contains(new Removed(Sample.interview()));
        assertThat(RevisionDifference.between(later, later).isEmpty()).isTrue();
    }

    private static String without(List<TextPiece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(TextPiece::text)
                .collect(Collectors.joining());
    }
}
