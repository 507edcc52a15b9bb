package org.claimdesk.claim;

import java.time.Instant;
import java.util.List;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param withdrawnEvidence how many passages of withdrawn documents it rests on
 */
public record ClaimRow(
        ClaimId id,
        String statement,
        ClaimKind kind,
        ClaimStatus status,
        StanceCounts stances,
        int withdrawnEvidence,
        ClaimVerdict verdict,
        @Nullable String speaker,
        @Nullable PartialDate said,
        List<String> topics,
        @Nullable UserId assignee,
        @Nullable Instant dueAt,
        UserId createdBy,
        Instant createdAt) {

    public ClaimRow {
        topics = List.copyOf(topics);
    }
}
