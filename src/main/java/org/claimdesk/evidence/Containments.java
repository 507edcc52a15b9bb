package org.claimdesk.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which document was found inside which. Rows are only added. */
@Component
class Containments {

    /** How much was found inside an outermost container so far. */
    record Family(int documents, long bytes) {}

    private final JdbcClient jdbc;
    private final Visibility visibility;

    Containments(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** Answers false when that was known; in a transaction that holds the row of the member. */
    boolean add(DocumentId container, DocumentId member, Place place, UserId by, Instant at) {
        return jdbc.sql(
                                """
                                INSERT INTO containment
                                  (id, container_id, member_id, path, ordinal, found_by, found_at)
                                SELECT :id, :container, d.id, :path, :ordinal, :by, :at
                                FROM document d
                                WHERE d.id = :member AND NOT EXISTS
                                  (SELECT 1 FROM containment c
                                   WHERE c.container_id = :container AND c.member_id = :member
                                     AND c.path = :path)
                                """)
                        .param("id", UUID.randomUUID())
                        .param("container", container.value())
                        .param("member", member.value())
                        .param("path", place.path())
                        .param("ordinal", place.ordinal())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Where in its container a member lies. */
    record Place(String path, int ordinal) {}

    Family family(DocumentId root) {
        return jdbc.sql(
                        "SELECT count(*) AS documents, coalesce(sum(size), 0) AS bytes"
                                + " FROM document WHERE root_id = ?")
                .param(root.value())
                .query((row, number) -> new Family(row.getInt("documents"), row.getLong("bytes")))
                .single();
    }

    /** Where each document was found, as far as who acts may see it; the first place first. */
    Map<DocumentId, List<Enclosing>> around(Collection<DocumentId> documents) {
        Map<DocumentId, List<Enclosing>> around = new HashMap<>();
        if (documents.isEmpty()) {
            return around;
        }
        jdbc.sql(
                        """
                        SELECT c.member_id, c.container_id, c.path, d.name
                        FROM containment c JOIN document d ON d.id = c.container_id
                        WHERE c.member_id IN (:ids) AND %s
                        ORDER BY c.found_at, c.id
                        """
                                .formatted(visibility.of("d")))
                .param("ids", documents.stream().map(DocumentId::value).distinct().toList())
                .query(
                        row -> {
                            around.computeIfAbsent(
                                            new DocumentId(row.getObject("member_id", UUID.class)),
                                            member -> new java.util.ArrayList<>())
                                    .add(
                                            new Enclosing(
                                                    new DocumentId(
                                                            row.getObject(
                                                                    "container_id", UUID.class)),
                                                    row.getString("name"),
                                                    row.getString("path")));
                        });
        return around;
    }

    int count(DocumentId container) {
        return jdbc.sql("SELECT count(*) " + within())
                .param("container", container.value())
                .query(Integer.class)
                .single();
    }

    /** In the order in which they lie in the container. */
    List<Enclosed> in(DocumentId container, int offset, int limit) {
        return jdbc.sql(
                        "SELECT c.path, d.id, d.state, d.obstacle, d.size "
                                + within()
                                + " ORDER BY c.ordinal, c.id"
                                + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
                .param("container", container.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(Containments::enclosed)
                .list();
    }

    /** Files at any depth inside that hold others which were not taken out, the shallow first. */
    List<Enclosed> notOpened(DocumentId container) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE inside (id, path, depth) AS (
                          SELECT c.member_id, c.path, 1 FROM containment c
                          WHERE c.container_id = :container
                          UNION
                          SELECT c.member_id, c.path, i.depth + 1
                          FROM inside i JOIN containment c ON c.container_id = i.id
                          WHERE i.depth < :most)
                        SELECT DISTINCT d.id, d.state, d.obstacle, d.size, i.path, i.depth
                        FROM inside i JOIN document d ON d.id = i.id
                        WHERE d.state IN ('LIMITED', 'FAILED')
                          AND d.obstacle IN ('TOO_DEEP', 'TOO_MANY', 'TOO_LARGE_UNPACKED')
                          AND %s
                        ORDER BY i.depth, i.path, d.id FETCH FIRST 10 ROWS ONLY
                        """
                                .formatted(visibility.of("d")))
                .param("container", container.value())
                .param("most", LargerLimits.MOST_DEPTH + 1)
                .query(Containments::enclosed)
                .list();
    }

    private String within() {
        return """
        FROM containment c JOIN document d ON d.id = c.member_id
        WHERE c.container_id = :container AND %s
        """
                .formatted(visibility.of("d"));
    }

    private static Enclosed enclosed(ResultSet row, int number) throws SQLException {
        return new Enclosed(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("path"),
                DocumentState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("obstacle")).map(Obstacle::valueOf),
                row.getLong("size"));
    }
}
