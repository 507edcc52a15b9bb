package org.claimdesk.report.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;

/**
 * One claim with all that belongs to it.
 *
 * @param dateSaid as precisely as it is known: {@code 2026}, {@code 2026-01}, {@code 2026-01-02}
 * @param status in words: where the claim stands
 * @param address of the claim's page on the desk
 * @param evidence what is linked now; its place in the list, from 1, is its number
 * @param revisions of its verdict, the first one first
 * @param log entries about the claim and its verdict, the first one first
 */
public record ReportedClaim(
        ClaimId id,
        String statement,
        String kind,
        Optional<String> speaker,
        Optional<String> dateSaid,
        List<String> topics,
        Optional<String> reasonForSelection,
        String status,
        Optional<String> assignee,
        Act noted,
        URI address,
        List<ReportedAppearance> appearances,
        List<ReportedEvidence> evidence,
        List<ReportedRevision> revisions,
        List<ReportedEntry> log) {

    public ReportedClaim {
        topics = List.copyOf(topics);
        appearances = List.copyOf(appearances);
        evidence = List.copyOf(evidence);
        revisions = List.copyOf(revisions);
        log = List.copyOf(log);
    }

    /** What the public was told about it; empty while nothing has been published. */
    public Optional<PublicRecord> publicRecord() {
        return PublicRecord.of(revisions);
    }
}
