package org.claimdesk.report.content;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the public was told about a claim, as it holds now.
 *
 * @param current the revision that was made public last
 * @param first when the public was first told what stands now, corrections aside: after a
 *     withdrawal, when a verdict was made public anew
 * @param corrections in order, each with its public note
 * @param notes corrections and withdrawals of whichever revision, in order
 * @param withdrawal set when the desk no longer stands by any verdict on the claim
 */
public record PublicRecord(
        ReportedRevision current,
        Instant first,
        List<ReportedStep> corrections,
        List<ReportedStep> notes,
        Optional<ReportedStep> withdrawal) {

    public PublicRecord {
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
    }

    static Optional<PublicRecord> of(List<ReportedRevision> revisions) {
        List<ReportedRevision> published =
                revisions.stream().filter(r -> r.publishedAt().isPresent()).toList();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        ReportedRevision current = published.getLast();
        return Optional.of(
                new PublicRecord(
                        current,
                        begun(published),
                        published.stream()
                                .flatMap(r -> r.step(ReportedStep.Kind.CORRECTED).stream())
                                .toList(),
                        published.stream()
                                .flatMap(r -> r.steps().stream())
                                .filter(ReportedStep::tookBack)
                                .sorted(Comparator.comparing(step -> step.act().at()))
                                .toList(),
                        current.step(ReportedStep.Kind.WITHDRAWN)));
    }

    /** Only what was public is corrected; what is public anew, or first, is published. */
    private static Instant begun(List<ReportedRevision> published) {
        return published.stream()
                .flatMap(revision -> revision.step(ReportedStep.Kind.PUBLISHED).stream())
                .map(step -> step.act().at())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> published.getFirst().publishedAt().orElseThrow());
    }

    /** When the public was told something last. */
    public Instant changed() {
        return withdrawal.map(step -> step.act().at()).or(current::publishedAt).orElse(first);
    }

    /** Where it was published, if that was written down. */
    public Optional<String> url() {
        return current.steps().stream()
                .filter(ReportedStep::wentPublic)
                .flatMap(step -> step.url().stream())
                .reduce((earlier, later) -> later);
    }
}
