package org.claimdesk.report.content;

import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;

/**
 * One claim with all that belongs to it.
 *
 * @param dateSaid as precisely as it is known: {@code 2026}, {@code 2026-01}, {@code 2026-01-02}
 * @param status in words: where the claim stands
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

    /** A name that stays, wherever the desk is and whether or not it has an address (RFC 9562). */
    public String urn() {
        return "urn:uuid:" + id;
    }

    /** What the public was told about it; empty while nothing has been published. */
    public Optional<PublicRecord> publicRecord() {
        return PublicRecord.of(revisions);
    }

    /** Where the public reads of it, if that was written down. */
    public Optional<String> publicAddress() {
        return publicRecord().flatMap(PublicRecord::url);
    }
}
