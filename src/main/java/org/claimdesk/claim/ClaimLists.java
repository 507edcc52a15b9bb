package org.claimdesk.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.SqlConditions;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads claims for lists and marks: rows, no entities, so that 100,000 of them are no burden. */
@Component
class ClaimLists {

    private static final String ORDERED =
            """
            SELECT a.claim_id, min(s.start_offset) AS first_offset
            FROM appearance a JOIN appearance_span s ON s.appearance_id = a.id
            WHERE a.version_id = :version
            GROUP BY a.claim_id ORDER BY first_offset, a.claim_id
            """;

    private final JdbcClient jdbc;

    ClaimLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClaimRow> find(ClaimFilter filter, ClaimOrder order, int offset, int limit) {
        SqlConditions conditions = conditions(filter);
        List<UUID> ids =
                jdbc.sql(
                                """
                                SELECT c.id FROM claim c %s %s
                                OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY
                                """
                                        .formatted(conditions.where(), order.sql(filter)))
                        .params(conditions.parameters())
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(UUID.class)
                        .list();
        return rows(ids);
    }

    int count(ClaimFilter filter) {
        SqlConditions conditions = conditions(filter);
        return jdbc.sql("SELECT count(*) FROM claim c " + conditions.where())
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /** One light query: this is what a reader waits for. */
    List<Mark> marks(VersionId version) {
        Map<UUID, Mark> marks = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT c.id, c.statement, c.status, c.verdict_state, c.changed_since,
                               s.start_offset, s.end_offset
                        FROM appearance a JOIN claim c ON c.id = a.claim_id
                             JOIN appearance_span s ON s.appearance_id = a.id
                        WHERE a.version_id = :version
                        ORDER BY s.start_offset, s.end_offset, c.id
                        """)
                .param("version", version.value())
                .query(
                        row -> {
                            addMark(marks, row);
                        });
        return List.copyOf(marks.values());
    }

    /** Claims of a version in the order of its text. */
    List<ClaimRow> inOrder(VersionId version, int offset, int limit) {
        return rows(
                jdbc.sql(ORDERED + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
                        .param("version", version.value())
                        .param("offset", offset)
                        .param("limit", limit)
                        .query((row, number) -> row.getObject("claim_id", UUID.class))
                        .list());
    }

    int countIn(VersionId version) {
        return jdbc.sql(
                        "SELECT count(DISTINCT claim_id) FROM appearance WHERE version_id = :version")
                .param("version", version.value())
                .query(Integer.class)
                .single();
    }

    Map<ClaimId, String> statements(Collection<ClaimId> ids) {
        return statements(ids, jdbc.sql("SELECT id, statement FROM claim WHERE id IN (:ids)"));
    }

    /** Which of these claims were marked by this person or are assigned to them: what they say. */
    Map<ClaimId, String> ofPerson(UserId person, Collection<ClaimId> ids) {
        return statements(
                ids,
                jdbc.sql(
                                """
                                SELECT id, statement FROM claim
                                WHERE id IN (:ids)
                                  AND (created_by = :person OR assignee = :person)
                                """)
                        .param("person", person.value()));
    }

    /** The place of a claim in the order of the text, from 0; -1 where it does not appear. */
    int placeIn(VersionId version, ClaimId claim) {
        return jdbc.sql(ORDERED)
                .param("version", version.value())
                .query((row, number) -> row.getObject("claim_id", UUID.class))
                .list()
                .indexOf(claim.value());
    }

    private static Map<ClaimId, String> statements(Collection<ClaimId> ids, StatementSpec query) {
        Map<ClaimId, String> statements = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            query.param("ids", ids.stream().map(ClaimId::value).toList())
                    .query(
                            row -> {
                                statements.put(
                                        new ClaimId(row.getObject("id", UUID.class)),
                                        row.getString("statement"));
                            });
        }
        return statements;
    }

    private List<ClaimRow> rows(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<String>> topics = topics(ids);
        Map<UUID, ClaimRow> rows = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT c.*, s.name AS speaker
                        FROM claim c LEFT JOIN speaker s ON s.id = c.speaker_id
                        WHERE c.id IN (:ids)
                        """)
                .param("ids", ids)
                .query(
                        row -> {
                            UUID id = row.getObject("id", UUID.class);
                            rows.put(id, ClaimRows.read(row, topics.getOrDefault(id, List.of())));
                        });
        return ids.stream().map(rows::get).toList();
    }

    private Map<UUID, List<String>> topics(Collection<UUID> ids) {
        Map<UUID, List<String>> topics = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT ct.claim_id, t.name
                        FROM claim_topic ct JOIN topic t ON t.id = ct.topic_id
                        WHERE ct.claim_id IN (:ids) ORDER BY t.name
                        """)
                .param("ids", ids)
                .query(
                        row -> {
                            topics.computeIfAbsent(
                                            row.getObject("claim_id", UUID.class),
                                            id -> new ArrayList<>())
                                    .add(row.getString("name"));
                        });
        return topics;
    }

    private static void addMark(Map<UUID, Mark> marks, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var stretch = new Mark.Stretch(row.getInt("start_offset"), row.getInt("end_offset"));
        Mark known = marks.get(id);
        List<Mark.Stretch> stretches =
                new ArrayList<>(known == null ? List.of() : known.stretches());
        stretches.add(stretch);
        var state =
                Mark.MarkState.of(
                        ClaimStatus.valueOf(row.getString("status")),
                        VerdictState.valueOf(row.getString("verdict_state")),
                        row.getBoolean("changed_since"));
        marks.put(id, new Mark(new ClaimId(id), row.getString("statement"), state, stretches));
    }

    private static SqlConditions conditions(ClaimFilter filter) {
        SqlConditions conditions = new SqlConditions();
        if (filter.unfinished()) {
            conditions.and("c.status IN ('OPEN', 'IN_WORK')");
        }
        if (filter.onWithdrawn()) {
            conditions.and("c.withdrawn_evidence > 0");
        }
        if (filter.verdict() != null) {
            conditions.and(filter.verdict().sql());
        }
        return conditions
                .andWords("c.folded", filter.text())
                .and(
                        "c.status = :status",
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .and("c.rating_key = :rating", "rating", filter.rating())
                .and(
                        "c.id IN (SELECT claim_id FROM claim_topic WHERE topic_id = :topic)",
                        "topic",
                        filter.topic() == null ? null : filter.topic().value())
                .and(
                        "c.speaker_id = :speaker",
                        "speaker",
                        filter.speaker() == null ? null : filter.speaker().value())
                .and(
                        "c.assignee = :assignee",
                        "assignee",
                        filter.assignee() == null ? null : filter.assignee().value())
                .and(
                        "c.id IN (SELECT claim_id FROM appearance WHERE article_id = :article)",
                        "article",
                        filter.article() == null ? null : filter.article().value())
                .and("c.created_at >= :from", "from", ClaimRows.time(filter.markedFrom()))
                .and("c.created_at < :before", "before", ClaimRows.time(filter.markedBefore()))
                .and("c.due_at < :due", "due", ClaimRows.time(filter.dueBefore()))
                .and(
                        "c.waits_for = :concerns",
                        "concerns",
                        filter.concerns() == null ? null : filter.concerns().value());
    }
}
