package org.claimdesk.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.Attribution;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Matter;
import org.claimdesk.verdict.PlainRationale;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionSnapshot;
import org.claimdesk.verdict.RevisionState;
import org.junit.jupiter.api.Test;

/** What readers elsewhere are told of the documents that a verdict rests on. */
class CmsReferencesTest {

    @Test
    void leadToTheDocumentUnderTheNameOfItsSource() {
        CmsText copied = CmsText.of(revision(), EvidenceWordsTest.origins());

        assertThat(copied.html())
                .contains(
                        "<ol><li>Supports: \u201c47.6 %\u201d ("
                                + "<a href=\"https://www.forces.example/posture?a=1&amp;b=2\">"
                                + "Sample Forces, primary source, slide 3, published May 2024"
                                + "</a>)</li></ol>");
        assertThat(copied.plain())
                .contains(
                        "[1] Supports: \u201c47.6 %\u201d (Sample Forces, primary source, slide 3,"
                                + " published May 2024, https://www.forces.example/posture?a=1&b=2)")
                .doesNotContain("posture.pdf");
    }

    @Test
    void nameTheFileWhereNothingElseIsKnown() {
        CmsText copied = CmsText.of(revision(), Origins.UNKNOWN);

        assertThat(copied.html())
                .contains("<li>Supports: \u201c47.6 %\u201d (posture.pdf, slide 3)</li>")
                .doesNotContain("<a ");
        assertThat(copied.plain()).contains("\u201d (posture.pdf, slide 3)");
    }

    @Test
    void tellNothingOfWhatWasGivenNotForUse() {
        CmsText copied = CmsText.of(revision(), EvidenceWordsTest.origins(Attribution.NOT_FOR_USE));

        assertThat(copied.html())
                .contains("<ol><li>Given not for use, and left out here</li></ol>")
                .doesNotContain("47.6", "posture", "forces");
        assertThat(copied.plain())
                .contains("[1] Given not for use, and left out here")
                .doesNotContain("47.6", "posture", "Forces");
    }

    private static RevisionDetails revision() {
        var snapshot =
                new RevisionSnapshot(
                        ClaimId.random(),
                        UserId.random(),
                        Instant.EPOCH,
                        new Matter(
                                "It is so.",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(EvidenceWordsTest.passage())),
                        Optional.empty(),
                        PlainRationale.of("So it says."),
                        Optional.empty(),
                        Optional.empty());
        return new RevisionDetails(
                RevisionId.random(),
                1,
                RevisionState.SAVED,
                Sha256.of("content"),
                "content",
                snapshot,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
