package org.claimdesk.report.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.report.content.FrozenPiece;
import org.claimdesk.report.content.ReportedEvidence.StanceTaken;
import org.claimdesk.report.content.ReportedRating;
import org.claimdesk.report.content.ReportedRevision;
import org.claimdesk.report.content.ReportedStep;
import org.claimdesk.report.content.ReportedStep.Kind;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Locator;

/** Revisions of verdicts, and their steps, in reports that tests render. */
final class SomeRevisions {

    private SomeRevisions() {}

    static ReportedRevision revision(int number, ReportedStep... steps) {
        FrozenPiece piece =
                new FrozenPiece(
                        EvidenceId.random(),
                        1,
                        StanceTaken.SUPPORTS,
                        "trade-2025.pdf",
                        Optional.of(ReportOfClaims.OFFICE),
                        Optional.of("https://customs.example/trade-2025.pdf"),
                        Optional.of("2025-12"),
                        List.of(new Locator.Page(3)),
                        List.of(),
                        "47.6 %",
                        "",
                        Optional.of(ReportOfClaims.HASH),
                        Optional.of(ReportOfClaims.HASH),
                        false,
                        List.of());
        return revision(number, List.of(piece), steps);
    }

    static FrozenPiece table(int number) {
        return piece(EvidenceId.random(), number);
    }

    static FrozenPiece piece(EvidenceId id, int number) {
        return new FrozenPiece(
                id,
                number,
                StanceTaken.SUPPORTS,
                "table-%d.pdf".formatted(number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Locator.Page(number)),
                List.of(),
                "47.6 %",
                "",
                Optional.of(ReportOfClaims.HASH),
                Optional.of(ReportOfClaims.HASH),
                false,
                List.of());
    }

    static FrozenPiece interview(int number) {
        return new FrozenPiece(
                EvidenceId.random(),
                number,
                StanceTaken.GIVES_CONTEXT,
                "Interview",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("The head of the office", "By telephone", "2026-01-04"),
                "The office confirms it.",
                "",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    static ReportedRevision revision(int number, List<FrozenPiece> pieces, ReportedStep... steps) {
        return new ReportedRevision(
                new UUID(1, number),
                number,
                ReportOfClaims.HASH,
                false,
                false,
                ReportOfClaims.act("Rolf Reviewer", ReportOfClaims.MORNING.plusSeconds(number)),
                ReportOfClaims.QUOTE + ".",
                Optional.of(ReportOfClaims.APPROVED_SPEAKER),
                Optional.of("2026-01-02"),
                Optional.of(
                        new ReportedRating(
                                "MOSTLY_TRUE",
                                "Mostly true",
                                "Accuracy, version 1",
                                Optional.of(new ReportedRating.Grade(4, 1, 5)))),
                "<p>The customs table <strong>supports</strong> it<sup>[1]</sup>.</p><ul><li>See <a"
                        + " href=\"https://example.org/?a&#61;1&amp;b\" rel=\"nofollow\">the"
                        + " table</a></li></ul>",
                "The customs table supports it[1].",
                Optional.of(LocalDate.of(2026, 1, 4)),
                Optional.empty(),
                pieces,
                List.of(ReportOfClaims.visit()),
                List.of(steps));
    }

    static ReportedStep step(Kind kind, int hours) {
        return new ReportedStep(
                kind,
                ReportOfClaims.act("Ada Editor", ReportOfClaims.MORNING.plusSeconds(hours * 3600L)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static ReportedStep note(Kind kind, int hours, String note) {
        return new ReportedStep(
                kind,
                ReportOfClaims.act("Ada Editor", ReportOfClaims.MORNING.plusSeconds(hours * 3600L)),
                Optional.of(note),
                Optional.empty(),
                Optional.empty());
    }

    static ReportedStep returned(int hours) {
        return note(Kind.RETURNED, hours, "Which year is meant?");
    }

    static ReportedStep publication(int hours) {
        return new ReportedStep(
                Kind.PUBLISHED,
                ReportOfClaims.act("Ada Editor", ReportOfClaims.MORNING.plusSeconds(hours * 3600L)),
                Optional.empty(),
                Optional.of("https://desk.example/checks/rare-earths"),
                Optional.empty());
    }
}
