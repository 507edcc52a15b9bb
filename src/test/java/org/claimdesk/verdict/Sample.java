package org.claimdesk.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.evidence.CellContext;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.translation.TranslationId;
import org.claimdesk.extraction.StoredValue;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.verdict.FrozenEvidence.Note;
import org.claimdesk.verdict.FrozenEvidence.Passage;
import org.claimdesk.verdict.Rating.Grade;
import org.claimdesk.verdict.Rating.Outcome;
import org.claimdesk.verdict.Rationale.Paragraph;
import org.claimdesk.verdict.Rationale.Reference;
import org.claimdesk.verdict.Rationale.Words;

/** A claim about rare earths, its evidence and its answers. */
final class Sample {

    static final ClaimId CLAIM = new ClaimId(id(1));
    static final UserId ANNE = new UserId(id(2));
    static final UserId BERT = new UserId(id(3));
    static final EvidenceId CUSTOMS = new EvidenceId(id(4));
    static final EvidenceId INTERVIEW = new EvidenceId(id(5));
    static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    static final ScaleRef SCALE = new ScaleRef(id(6), 1);

    static final Scale FIVE =
            new Scale(
                    SCALE,
                    "Five grades",
                    List.of(
                            new Grade("TRUE", "True", 5),
                            new Grade("MOSTLY_TRUE", "Mostly true", 4),
                            new Grade("HALF_TRUE", "Half true", 3),
                            new Grade("MOSTLY_FALSE", "Mostly false", 2),
                            new Grade("FALSE", "False", 1),
                            new Outcome("MISSING_CONTEXT", "Missing context", true),
                            new Outcome("NOT_VERIFIABLE", "Not verifiable", false)));

    private Sample() {}

    static UUID id(int number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L + number);
    }

    static Matter matter(FrozenEvidence... evidence) {
        return new Matter(
                "Nearly half of the country\u2019s rare earths come from its neighbour.",
                Optional.of("The president\u2019s office"),
                Optional.of("2026-01-02"),
                List.of(
                        new FrozenAppearance(
                                new ArticleId(id(7)),
                                new VersionId(id(8)),
                                Sha256.of("the text"),
                                List.of(
                                        new Span(
                                                120,
                                                131,
                                                "Nearly half",
                                                "the office said. ",
                                                " of the country",
                                                new Locator.Whole())))),
                List.of(evidence));
    }

    static FrozenEvidence customs(Stance stance) {
        return new FrozenEvidence(
                CUSTOMS,
                stance,
                "Compounds only",
                ANNE,
                Instant.parse("2026-01-05T08:30:00.123456Z"),
                new Passage(
                        new DocumentId(id(9)),
                        "trade-2024.xlsx",
                        Sha256.of("the file"),
                        new LayerId(id(10)),
                        Sha256.of("the layer"),
                        List.of(
                                new Span(
                                        40,
                                        46,
                                        "47.6 %",
                                        "neighbour ",
                                        " (1,187 t",
                                        new Locator.Cells("Imports", "B14:D14"))),
                        List.of(
                                new FrozenTranslation(
                                        new TranslationId(id(11)),
                                        "en",
                                        "47.6 per cent",
                                        Optional.of("Translator 2"),
                                        ANNE,
                                        Instant.parse("2026-01-05T09:30:00.123456Z"))),
                        List.of(
                                new FrozenCells(
                                        "B14:D14",
                                        List.of(new CellContext.Heading("B", "Share \u203a 2024")),
                                        List.of(new CellContext.Heading("14", "Neighbour")),
                                        List.of(
                                                new CellContext.Stored(
                                                        "47.6 %",
                                                        new StoredValue(
                                                                "B14",
                                                                StoredValue.Kind.NUMBER,
                                                                "0.4761",
                                                                Optional.of("0.0 %"),
                                                                Optional.empty(),
                                                                Optional.of("B13/B20")))),
                                        false))));
    }

    static FrozenEvidence interview() {
        return interview(
                Optional.of("The head of the customs office"), Optional.of("By telephone"));
    }

    /** When revisions did not hold who was interviewed. */
    static FrozenEvidence interviewOfSchema1() {
        return interview(Optional.empty(), Optional.empty());
    }

    private static FrozenEvidence interview(Optional<String> who, Optional<String> how) {
        var note =
                new Note(
                        NoteKind.INTERVIEW,
                        "The office confirms the year.",
                        Optional.of(LocalDate.of(2026, 1, 4)),
                        who,
                        how);
        return new FrozenEvidence(INTERVIEW, Stance.GIVES_CONTEXT, "", ANNE, NINE, note);
    }

    static Rationale rationale() {
        return new Rationale(
                List.of(
                        new Paragraph(
                                List.of(
                                        new Words("The customs figure "),
                                        new Words("for 2024", true, false, Optional.empty()),
                                        new Words(" supports it "),
                                        new Reference(CUSTOMS),
                                        new Words(".")))));
    }

    static RevisionSnapshot snapshot(Matter matter, String rating, Rationale rationale) {
        return new RevisionSnapshot(
                CLAIM,
                ANNE,
                NINE,
                matter,
                FIVE.find(rating),
                rationale,
                Optional.of(LocalDate.of(2026, 1, 5)),
                Optional.empty());
    }
}
