package org.claimdesk.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.evidence.Attribution;
import org.claimdesk.evidence.HandingOn;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.evidence.SourceId;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.Terms;
import org.claimdesk.evidence.TermsInForce;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.FrozenEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceWordsTest {

    private static final DocumentId DOCUMENT = DocumentId.random();
    private static final EvidenceId PIECE = EvidenceId.random();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRIMARY | Sample Forces, primary source",
                "SECONDARY | Sample Forces, secondary source",
                "UNKNOWN | Sample Forces"
            })
    void nameWhoMadeTheDocument(SourceRank rank, String maker) {
        var forces =
                new SourceDetails(
                        SourceId.random(), "Sample Forces", SourceKind.AUTHORITY, rank, "", "", 0);

        assertThat(
                        EvidenceWords.whereAndWhose(
                                passage(), origins(forces, Attribution.ON_RECORD, Map.of())))
                .isEqualTo(maker + ", slide 3");
    }

    @Test
    void nameTheFileOnlyWhereNobodyNamedTheSource() {
        assertThat(EvidenceWords.whereAndWhose(passage(), Origins.UNKNOWN))
                .isEqualTo("posture.pdf, slide 3");
        assertThat(EvidenceWords.whereAndWhose(passage(), origins()))
                .isEqualTo("Sample Forces, primary source, slide 3, published May 2024");
    }

    @Test
    void nameNothingOfABackgroundSource() {
        Origins known = origins();
        Origins background =
                origins(
                        known.source(DOCUMENT).orElseThrow(),
                        Attribution.BACKGROUND,
                        known.provenances());

        assertThat(EvidenceWords.whereAndWhose(passage(), background))
                .isEqualTo("background source");
        assertThat(EvidenceWords.address(passage(), background)).isEmpty();
        assertThat(background.source(DOCUMENT)).isPresent();
    }

    @Test
    void nameNoSheetThatHasNoName() {
        var passage = passage(new Span(0, 4, "47.6", "", "", new Locator.Cells("", "B3")));

        assertThat(EvidenceWords.where(passage)).isEqualTo("posture.pdf, B3");
    }

    @Test
    void nameEachPlaceOfAPassageOnce() {
        var passage =
                passage(
                        new Span(0, 4, "47.6", "", "", new Locator.Slide(3)),
                        new Span(5, 6, "%", "", "", new Locator.Slide(3)),
                        new Span(9, 13, "more", "", "", new Locator.Slide(4)));

        assertThat(EvidenceWords.where(passage)).isEqualTo("posture.pdf, slide 3, slide 4");
    }

    @Test
    void nameThePageAlsoWhereItHasALabel() {
        var passage =
                passage(new Span(0, 4, "47.6", "", "", new Locator.Page(2, Optional.of("ii"))));

        assertThat(EvidenceWords.where(passage)).isEqualTo("posture.pdf, page ii (2)");
    }

    /** All that can be known of the passage's document. */
    static Origins origins() {
        return origins(Attribution.ON_RECORD);
    }

    static Origins origins(Attribution attribution) {
        var forces =
                new SourceDetails(
                        SourceId.random(),
                        "Sample Forces",
                        SourceKind.AUTHORITY,
                        SourceRank.PRIMARY,
                        "",
                        "",
                        0);
        var found =
                new Provenance(
                        Optional.of(URI.create("https://www.forces.example/posture?a=1&b=2")),
                        Optional.of(PartialDate.parse("2024-05")));
        return origins(forces, attribution, Map.of(DOCUMENT, found));
    }

    private static Origins origins(
            SourceDetails source, Attribution attribution, Map<DocumentId, Provenance> found) {
        var terms =
                new TermsInForce(
                        new Terms(Optional.of(attribution), HandingOn.UNKNOWN),
                        attribution,
                        true,
                        Optional.of(source).filter(of -> attribution == Attribution.ON_RECORD));
        return new Origins(Map.of(DOCUMENT, source), found, Map.of(PIECE, terms));
    }

    static FrozenEvidence passage() {
        return passage(new Span(0, 6, "47.6 %", "", "", new Locator.Slide(3)));
    }

    private static FrozenEvidence passage(Span... spans) {
        return of(
                new FrozenEvidence.Passage(
                        DOCUMENT,
                        "posture.pdf",
                        Sha256.of("file"),
                        LayerId.random(),
                        Sha256.of("layer"),
                        List.of(spans),
                        List.of(),
                        List.of()));
    }

    static FrozenEvidence of(FrozenEvidence.Content content) {
        return of(PIECE, content);
    }

    /** The same as another piece. */
    static FrozenEvidence another(FrozenEvidence piece) {
        return of(EvidenceId.random(), piece.content());
    }

    private static FrozenEvidence of(EvidenceId id, FrozenEvidence.Content content) {
        return new FrozenEvidence(id, Stance.SUPPORTS, "", UserId.random(), Instant.EPOCH, content);
    }
}
