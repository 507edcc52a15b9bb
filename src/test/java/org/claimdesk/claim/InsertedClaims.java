package org.claimdesk.claim;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes claims into the table past the services, which force each to the disk. */
@Component
class InsertedClaims {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    InsertedClaims(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Forced to the disk once, not for each. */
    void insert(List<InsertedClaim> claims) {
        List<Object[]> rows = claims.stream().map(InsertedClaims::row).toList();
        transaction.executeWithoutResult(
                status ->
                        jdbc.batchUpdate(
                                """
                                INSERT INTO claim (id, statement, folded, kind, reason, assignee,
                                    waits_for, due_at, status, set_aside, supports, refutes,
                                    gives_context, verdict_state, published_at, changed_since,
                                    created_by, created_at, changed_by, changed_at,
                                    description_version, version)
                                VALUES (?, ?, ?, 'OTHER', '', ?, ?, ?, ?, ?, 0, 0, 0, 'NONE', ?,
                                    false, ?, ?, ?, ?, 0, 0)
                                """,
                                rows));
    }

    void remove(List<InsertedClaim> claims) {
        List<Object[]> ids = claims.stream().map(claim -> new Object[] {claim.id()}).toList();
        transaction.executeWithoutResult(
                status -> jdbc.batchUpdate("DELETE FROM claim WHERE id = ?", ids));
    }

    private static @Nullable Object[] row(InsertedClaim claim) {
        OffsetDateTime marked = time(claim.markedAt());
        return new @Nullable Object[] {
            claim.id(),
            claim.statement(),
            claim.statement().toLowerCase(),
            claim.assignee() == null ? null : claim.assignee().value(),
            claim.waitsFor().value(),
            time(claim.dueAt()),
            claim.status().name(),
            claim.status() == ClaimStatus.SET_ASIDE ? SetAside.Ground.NOT_WORTH_IT.name() : null,
            time(claim.publishedAt()),
            claim.markedBy().value(),
            marked,
            claim.markedBy().value(),
            marked
        };
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
