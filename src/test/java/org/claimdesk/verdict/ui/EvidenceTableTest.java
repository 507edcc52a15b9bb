package org.claimdesk.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.verdict.EvidenceChange;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.Matter;
import org.claimdesk.verdict.QuotationCheck;
import org.junit.jupiter.api.Test;

class EvidenceTableTest {

    @Test
    void tellsApartWhatCameOfAPassageAndWhen() {
        FrozenEvidence passage = EvidenceWordsTest.passage();
        Matter matter = matter(passage);
        var check =
                new QuotationCheck(
                        Optional.of(passage.id()),
                        "47.6 %",
                        VerificationResult.EXACT,
                        Optional.of(Instant.parse("2026-11-26T20:35:00Z")));

        var table =
                EvidenceTable.now(
                        matter,
                        Optional.empty(),
                        List.of(new EvidenceChange.Kept(passage)),
                        new KnownNow(List.of(check), Origins.UNKNOWN, Map.of()));

        assertThat(table.getElement().getTextRecursively()).containsPattern("Exact 2[67] Nov 2026");
    }

    @Test
    void quotesWhatWasRemovedWithItsDocumentItsPageAndTheNumberItHad() {
        FrozenEvidence gone = EvidenceWordsTest.passage();
        FrozenEvidence stays = EvidenceWordsTest.another(gone);

        var table =
                EvidenceTable.then(
                        matter(stays),
                        Optional.of(matter(gone, stays)),
                        List.of(new EvidenceChange.Kept(stays), new EvidenceChange.Removed(gone)),
                        person -> "Ada");

        assertThat(table.getElement().getTextRecursively())
                .containsSubsequence(
                        "[1]", "was [2]", "was [1]", "removed", "47.6 %", "posture.pdf, slide 3");
    }

    @Test
    void tellsWhomTheDeskInterviewed() {
        var said =
                new FrozenEvidence.Note(
                        NoteKind.INTERVIEW,
                        "It was so.",
                        Optional.of(LocalDate.of(2026, 1, 4)),
                        Optional.of("The port's master"),
                        Optional.of("by telephone"));
        FrozenEvidence interview = EvidenceWordsTest.of(said);

        var table =
                EvidenceTable.now(
                        matter(interview),
                        Optional.empty(),
                        List.of(new EvidenceChange.Kept(interview)),
                        new KnownNow(List.of(), Origins.UNKNOWN, Map.of()));

        assertThat(table.getElement().getTextRecursively())
                .contains("file, The port's master, by telephone, 4 January 2026");
        assertThat(EvidenceWords.where(interview))
                .as("what goes out to readers")
                .endsWith("file, 4 January 2026");
    }

    @Test
    void tellsWhoseADocumentIsWhenItWasPublishedAndWhereItWasFound() {
        FrozenEvidence passage = EvidenceWordsTest.passage();
        List<EvidenceChange> kept = List.of(new EvidenceChange.Kept(passage));

        var table =
                EvidenceTable.now(
                        matter(passage),
                        Optional.empty(),
                        kept,
                        new KnownNow(List.of(), EvidenceWordsTest.origins(), Map.of()));
        var unnamed =
                EvidenceTable.now(
                        matter(passage),
                        Optional.empty(),
                        kept,
                        new KnownNow(List.of(), Origins.UNKNOWN, Map.of()));

        assertThat(table.getElement().getTextRecursively())
                .contains(
                        "posture.pdf, slide 3",
                        "Sample Forces, primary source \u00b7 published May 2024")
                .doesNotContain("Source not named");
        assertThat(table.getElement().getOuterHTML())
                .contains("href=\"https://www.forces.example/posture?a=1&amp;b=2\"")
                .contains("target=\"_blank\"", "rel=\"noopener noreferrer\"");
        assertThat(unnamed.getElement().getTextRecursively()).contains("Source not named");
    }

    private static Matter matter(FrozenEvidence... evidence) {
        return new Matter(
                "It is so.", Optional.empty(), Optional.empty(), List.of(), List.of(evidence));
    }
}
