package org.claimdesk.report.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the public was told about a claim, as it holds now.
 *
 * @param current the revision that was made public last
 * @param first when the first one was made public
 * @param corrections in order, each with its public note
 * @param withdrawal set when the desk no longer stands by any verdict on the claim
 */
public record PublicRecord(
        ReportedRevision current,
        Instant first,
        List<ReportedStep> corrections,
        Optional<ReportedStep> withdrawal) {

    public PublicRecord {
        corrections = List.copyOf(corrections);
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
                        published.getFirst().publishedAt().orElseThrow(),
                        published.stream()
                                .flatMap(r -> r.step(ReportedStep.Kind.CORRECTED).stream())
                                .toList(),
                        current.step(ReportedStep.Kind.WITHDRAWN)));
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
