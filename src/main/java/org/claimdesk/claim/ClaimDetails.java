package org.claimdesk.claim;

import java.time.Instant;
import java.util.List;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stands.
 *
 * @param setAside why it is not followed, where it is not
 * @param withdrawnEvidence how many passages of withdrawn documents it rests on
 * @param appearances the first one first; empty when it was noted before there was any text
 * @param parent the larger claim that this one is a part of
 * @param parts claims that are parts of this one
 * @param version for {@link Claims#describe}: what the person saw
 */
public record ClaimDetails(
        ClaimId id,
        ClaimDescription description,
        @Nullable Speaker speaker,
        List<Topic> topics,
        ClaimStatus status,
        @Nullable SetAside setAside,
        StanceCounts stances,
        int withdrawnEvidence,
        ClaimVerdict verdict,
        List<Appearance> appearances,
        @Nullable ClaimId parent,
        List<ClaimId> parts,
        UserId createdBy,
        Instant createdAt,
        UserId changedBy,
        Instant changedAt,
        long version) {

    public ClaimDetails {
        topics = List.copyOf(topics);
        appearances = List.copyOf(appearances);
        parts = List.copyOf(parts);
    }

    public String statement() {
        return description.statement();
    }

    public @Nullable UserId assignee() {
        return description.assignee();
    }

    public @Nullable Instant dueAt() {
        return description.dueAt();
    }
}
