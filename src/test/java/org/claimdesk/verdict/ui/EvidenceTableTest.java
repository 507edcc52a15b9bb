package org.claimdesk.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        var matter =
                new Matter(
                        "It is so.",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(passage));
        var check =
                new QuotationCheck(
                        Optional.of(passage.id()),
                        "47.6 %",
                        VerificationResult.EXACT,
                        Optional.of(Instant.parse("2026-11-26T20:35:00Z")));

        var table =
                new EvidenceTable(
                        matter, List.of(new EvidenceChange.Kept(passage)), List.of(check));

        assertThat(table.getElement().getTextRecursively()).containsPattern("Exact 2[67] Nov 2026");
    }
}
