package org.claimdesk.verdict;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VerdictId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Verdicts under way, as rows: a part of them at a time, the longest waiting first. */
@Component
class WaitingTable {

    private static final String SELECT =
            "SELECT v.id, v.claim, v.state, v.revision, v.published, v.moved_at FROM verdict v WHERE ";

    /** The person contributed to what is to be decided. */
    private static final String HAND =
            """
            EXISTS (SELECT 1 FROM contribution c
                    WHERE c.claim = v.claim AND c.person = :person AND c.ordinal > v.settled_up_to)
            """;

    private static final String AUTHORED =
            "EXISTS (SELECT 1 FROM revision r WHERE r.id = v.revision AND r.author = :person)";

    private final JdbcClient jdbc;

    WaitingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the table of verdicts says of one. */
    record Row(
            VerdictId id,
            ClaimId claim,
            RevisionState state,
            RevisionId revision,
            Optional<RevisionId> published,
            Instant since) {

        /** The latest, and the public one. */
        Stream<RevisionId> revisions() {
            return Stream.concat(Stream.of(revision), published.stream());
        }
    }

    List<Row> first(WaitingPart part, UserId person, int most) {
        return about(
                        person,
                        SELECT + condition(part) + order(part) + " FETCH FIRST :most ROWS ONLY")
                .param("most", most)
                .query(WaitingTable::row)
                .list();
    }

    Optional<Row> find(WaitingPart part, UserId person, ClaimId claim) {
        return about(person, SELECT + condition(part) + " AND v.claim = :claim")
                .param("claim", claim.value())
                .query(WaitingTable::row)
                .optional();
    }

    long count(WaitingPart part, UserId person) {
        return about(person, "SELECT count(*) FROM verdict v WHERE " + condition(part))
                .query(Long.class)
                .single();
    }

    /** What the person contributed to these since what is public of them. */
    Map<ClaimId, List<Contribution>> hands(UserId person, List<ClaimId> claims) {
        Map<ClaimId, List<Contribution>> hands = new HashMap<>();
        about(
                        person,
                        """
                        SELECT c.claim, c.ordinal, c.what, c.at
                        FROM contribution c JOIN verdict v ON v.claim = c.claim
                        WHERE c.claim IN (:claims) AND c.person = :person
                          AND c.ordinal > v.settled_up_to
                        ORDER BY c.ordinal
                        """)
                .param("claims", claims.stream().map(ClaimId::value).toList())
                .query(
                        row -> {
                            hands.computeIfAbsent(
                                            new ClaimId(uuid(row, "claim")),
                                            id -> new ArrayList<>())
                                    .add(
                                            new Contribution(
                                                    row.getLong("ordinal"),
                                                    person,
                                                    row.getString("what"),
                                                    instant(row, "at")));
                        });
        return hands;
    }

    /** Those among these claims in which somebody had a hand since their latest revision. */
    Set<ClaimId> touched(List<ClaimId> claims) {
        return jdbc.sql(
                        """
                        SELECT v.claim FROM verdict v JOIN revision r ON r.id = v.revision
                        WHERE v.claim IN (:claims)
                          AND EXISTS (SELECT 1 FROM contribution c
                                      WHERE c.claim = v.claim AND c.ordinal > r.hands_up_to)
                        """)
                .param("claims", claims.stream().map(ClaimId::value).toList())
                .query((row, number) -> new ClaimId(uuid(row, "claim")))
                .set();
    }

    private StatementSpec about(UserId person, String sql) {
        return jdbc.sql(sql).param("person", person.value());
    }

    private static String condition(WaitingPart part) {
        return switch (part) {
            case SUBMITTED -> "v.state = 'SUBMITTED'";
            case APPROVED -> "v.state = 'APPROVED'";
            case TO_DECIDE -> "v.state = 'SUBMITTED' AND NOT " + HAND;
            case TO_PUBLISH -> "v.state = 'APPROVED' AND NOT " + HAND;
            case FOR_OTHERS -> "v.state IN ('SUBMITTED', 'APPROVED') AND " + HAND;
            case MINE -> "v.state IN ('RETURNED', 'SUBMITTED', 'APPROVED') AND " + AUTHORED;
        };
    }

    /** With the state before the time even where it is always the same: so the index is read. */
    private static String order(WaitingPart part) {
        return switch (part) {
            case SUBMITTED, APPROVED, TO_DECIDE, TO_PUBLISH ->
                    " ORDER BY v.state, v.moved_at, v.id";
            case FOR_OTHERS, MINE ->
                    " ORDER BY CASE v.state WHEN 'RETURNED' THEN 1 WHEN 'SUBMITTED' THEN 2 ELSE 3 END,"
                            + " v.moved_at, v.id";
        };
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new VerdictId(uuid(row, "id")),
                new ClaimId(uuid(row, "claim")),
                RevisionState.valueOf(row.getString("state")),
                new RevisionId(uuid(row, "revision")),
                Optional.ofNullable(uuid(row, "published")).map(RevisionId::new),
                instant(row, "moved_at"));
    }
}
