package org.claimdesk.bench.added;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes claims into the tables past the services, which force each to the disk: with 100,000 that
 * takes far longer than what is measured.
 */
@Component
@Profile(ClaimsFiller.PROFILE)
class InsertedClaims {

    /** As many as are committed at once: each commit writes every index that it touched anew. */
    private static final int BATCH = 25_000;

    private static final OffsetDateTime BEGAN = time(Instant.parse("2020-01-01T00:00:00Z"));

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    InsertedClaims(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void insert(List<InventedClaim> claims, UUID person) {
        List<UUID> speakers =
                names("speaker", InventedClaim.SPEAKERS, of -> "Speaker " + of, person);
        List<UUID> topics = names("topic", InventedClaim.TOPICS, InventedClaim::topicName, person);
        for (int from = 0; from < claims.size(); from += BATCH) {
            var batch = claims.subList(from, Math.min(from + BATCH, claims.size()));
            transaction.executeWithoutResult(status -> insert(batch, speakers, topics, person));
        }
    }

    private void insert(
            List<InventedClaim> batch, List<UUID> speakers, List<UUID> topics, UUID person) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> under = new ArrayList<>();
        for (InventedClaim claim : batch) {
            UUID id = UUID.randomUUID();
            rows.add(row(id, claim, speakers.get(claim.speaker()), person));
            under.add(new Object[] {id, topics.get(claim.topic())});
        }
        jdbc.batchUpdate(
                """
                INSERT INTO claim (id, statement, folded, kind, reason, speaker_id, assignee,
                    waits_for, due_at, status, set_aside, supports, refutes, gives_context,
                    verdict_state, changed_since, created_by, created_at, changed_by, changed_at,
                    description_version, version)
                VALUES (?, ?, ?, 'OTHER', '', ?, ?, ?, ?, ?, ?, 0, 0, 0, 'NONE', false, ?, ?, ?, ?,
                    0, 0)
                """,
                rows);
        jdbc.batchUpdate("INSERT INTO claim_topic (claim_id, topic_id) VALUES (?, ?)", under);
    }

    private static @Nullable Object[] row(UUID id, InventedClaim claim, UUID speaker, UUID person) {
        OffsetDateTime marked = time(claim.markedAt());
        return new @Nullable Object[] {
            id,
            claim.statement(),
            Folded.of(claim.statement()),
            speaker,
            claim.assigned() ? person : null,
            person,
            claim.dueAt() == null ? null : time(claim.dueAt()),
            claim.status(),
            claim.status().equals("SET_ASIDE") ? "NOT_WORTH_IT" : null,
            person,
            marked,
            person,
            marked
        };
    }

    private List<UUID> names(String table, int count, IntFunction<String> name, UUID person) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(count).toList();
        jdbc.batchUpdate(
                """
                INSERT INTO %s (id, name, folded, created_by, created_at, version)
                VALUES (?, ?, ?, ?, ?, 0)
                """
                        .formatted(table),
                IntStream.range(0, count)
                        .mapToObj(
                                of ->
                                        new Object[] {
                                            ids.get(of),
                                            name.apply(of),
                                            Folded.of(name.apply(of)),
                                            person,
                                            BEGAN
                                        })
                        .toList());
        return ids;
    }

    private static OffsetDateTime time(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
