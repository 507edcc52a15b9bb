package org.claimdesk.report.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Sha256;

/**
 * One frozen snapshot of a verdict and what became of it.
 *
 * @param number within the verdict, from 1
 * @param hash of its canonical form; approvals stand under it
 * @param isAltered whether its content is not what was hashed: then nothing of it is told
 * @param isApprovalAltered whether the log does not tell of its approval as it is kept
 * @param saved by whom, and when
 * @param speaker whom it takes for the one who said it
 * @param dateSaid in ISO 8601, as precisely as it was known
 * @param rationaleHtml made of p, ul, ol, li, strong, em, a, br and sup only
 * @param asOf the day up to which the evidence was looked at
 * @param evidence what it rested on
 * @param appearances where the claim was made as it froze that; told of what went public only
 * @param steps what was done with it, the first one first
 */
public record ReportedRevision(
        UUID id,
        int number,
        Sha256 hash,
        boolean isAltered,
        boolean isApprovalAltered,
        Act saved,
        String statement,
        Optional<String> speaker,
        Optional<String> dateSaid,
        Optional<ReportedRating> rating,
        String rationaleHtml,
        String rationaleText,
        Optional<LocalDate> asOf,
        Optional<String> reasonWithoutEvidence,
        List<FrozenPiece> evidence,
        List<ReportedAppearance> appearances,
        List<ReportedStep> steps) {

    public ReportedRevision {
        evidence = List.copyOf(evidence);
        appearances = List.copyOf(appearances);
        steps = List.copyOf(steps);
    }

    /** When it was made public, as first verdict or as correction. */
    public Optional<Instant> publishedAt() {
        return step(ReportedStep.Kind.PUBLISHED)
                .or(() -> step(ReportedStep.Kind.CORRECTED))
                .map(step -> step.act().at());
    }

    /** By which its rationale refers to the evidence; empty for what it does not rest on. */
    public Optional<Integer> numberOf(EvidenceId id) {
        return evidence.stream()
                .filter(piece -> piece.id().equals(id))
                .map(FrozenPiece::number)
                .findFirst();
    }

    /** Whether it took this piece of evidence as it is linked now. */
    public boolean froze(ReportedEvidence piece) {
        return evidence.stream()
                .filter(frozen -> frozen.id().equals(piece.id()))
                .anyMatch(frozen -> frozen.isSameAs(piece));
    }

    /** Whether the claim was made there, in these words, when it was made. */
    public boolean froze(ReportedAppearance appearance) {
        return appearances.stream()
                .filter(frozen -> frozen.version().equals(appearance.version()))
                .anyMatch(frozen -> frozen.hasSpansOf(appearance));
    }

    /** Whether it rests on these very words of this very text. */
    public boolean quotes(EvidenceId id, ReportedEvidence.Passage passage) {
        return evidence.stream()
                .filter(piece -> piece.id().equals(id))
                .anyMatch(piece -> piece.isQuotedBy(passage));
    }

    Stream<Act> acts() {
        return Stream.concat(Stream.of(saved), steps.stream().map(ReportedStep::act));
    }

    /** The last step of this kind. */
    public Optional<ReportedStep> step(ReportedStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((first, last) -> last);
    }
}
