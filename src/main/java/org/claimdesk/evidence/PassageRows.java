package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.SqlConditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the linked passages that who acts may see, for lists and counts. */
@Component
class PassageRows {

    private static final String FROM =
            """
            FROM evidence e
            JOIN passage_standing st ON st.evidence_id = e.id
            JOIN layer l ON l.id = e.layer_id
            JOIN document d ON d.id = l.document_id
            """;

    private static final String IS_WITHDRAWN =
            "EXISTS (SELECT 1 FROM withdrawal w WHERE w.document_id = d.id AND w.ended_at IS NULL)";

    /** An edition that does not exist for who acts makes no other an earlier one. */
    private static final String IS_EARLIER =
            """
            EXISTS (SELECT 1 FROM edition mine
              JOIN edition later ON later.line_id = mine.line_id AND later.position > mine.position
              JOIN document newer ON newer.id = later.document_id
              WHERE mine.document_id = d.id AND %s)
            """;

    private final Visibility visibility;
    private final JdbcClient jdbc;

    PassageRows(Visibility visibility, JdbcClient jdbc) {
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    VerificationCounts counts() {
        return counts("st.result");
    }

    /** Of those that were ever looked up in a fresh extraction. */
    VerificationCounts freshCounts() {
        return counts("st.fresh_result");
    }

    private VerificationCounts counts(String column) {
        Map<VerificationResult, Long> counts = new HashMap<>();
        SqlConditions conditions = seen().and(column + " IS NOT NULL");
        jdbc.sql(
                        "SELECT %1$s AS result, count(*) AS passages %2$s %3$s GROUP BY %1$s"
                                .formatted(column, FROM, conditions.where()))
                .query(
                        row -> {
                            counts.put(
                                    VerificationResult.valueOf(row.getString("result")),
                                    row.getLong("passages"));
                        });
        return new VerificationCounts(counts);
    }

    int count(PassageFilter filter) {
        SqlConditions conditions = conditions(filter);
        return jdbc.sql("SELECT count(*) " + FROM + conditions.where())
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /** Those first that were verified longest ago. */
    List<PassageRow> find(PassageFilter filter, int offset, int limit) {
        SqlConditions conditions = conditions(filter);
        return jdbc.sql(
                        """
                        SELECT e.id, e.claim_id, e.stance, d.id AS document_id,
                               d.name AS document_name, p.quote, p.locator, st.result, st.distance,
                               st.verified_by, st.verified_at, st.fresh_result, st.fresh_distance,
                               st.fresh_tool, st.fresh_obstacle, st.fresh_by, st.fresh_at,
                               %s AS is_withdrawn, %s AS is_earlier
                        """
                                        .formatted(IS_WITHDRAWN, isEarlier())
                                + FROM
                                + "JOIN evidence_span p ON p.evidence_id = e.id AND p.ordinal = 0 "
                                + conditions.where()
                                + " ORDER BY st.verified_at, e.id"
                                + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
                .params(conditions.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(PassageRows::row)
                .list();
    }

    /** What was found of the spans of a passage that did not stand when it was last verified. */
    List<FoundElsewhere> foundElsewhere(EvidenceId passage) {
        return jdbc.sql(
                        """
                        SELECT v.looked_in, vs.ordinal, p.quote, vs.result, vs.distance,
                               vs.start_at, vs.words
                        FROM passage_standing st
                        JOIN verification v
                          ON v.id = st.verification_id OR v.id = st.fresh_verification_id
                        JOIN verification_span vs ON vs.verification_id = v.id
                        JOIN evidence_span p
                          ON p.evidence_id = st.evidence_id AND p.ordinal = vs.ordinal
                        WHERE st.evidence_id = ? AND v.result = CASE v.looked_in
                          WHEN 'FRESH' THEN st.fresh_result ELSE st.result END AND %s
                        ORDER BY v.looked_in DESC, vs.ordinal
                        """
                                .formatted(visibility.ofEvidence("st.evidence_id")))
                .param(passage.value())
                .query(PassageRows::found)
                .list();
    }

    private static FoundElsewhere found(ResultSet row, int number) throws SQLException {
        @Nullable String words = row.getString("words");
        return new FoundElsewhere(
                row.getString("looked_in").equals("FRESH"),
                row.getInt("ordinal"),
                row.getString("quote"),
                VerificationResult.valueOf(row.getString("result")),
                row.getInt("distance"),
                words == null
                        ? Optional.empty()
                        : Optional.of(new FoundElsewhere.Words(row.getInt("start_at"), words)));
    }

    private SqlConditions conditions(PassageFilter filter) {
        return seen().andWords("d.folded", filter.text())
                .and("st.result IN (:results)", "results", names(filter.results()))
                .and("st.fresh_result IN (:fresh)", "fresh", names(filter.fresh()))
                .and(
                        filter.overtaken().isEmpty()
                                ? "1 = 1"
                                : filter.overtaken().stream()
                                        .map(this::condition)
                                        .collect(Collectors.joining(" OR ", "(", ")")));
    }

    private String condition(Overtaken overtaken) {
        return switch (overtaken) {
            case WITHDRAWN -> IS_WITHDRAWN;
            case EARLIER_EDITION -> isEarlier();
        };
    }

    private String isEarlier() {
        return IS_EARLIER.formatted(visibility.of("newer"));
    }

    private SqlConditions seen() {
        return new SqlConditions().and("e.unlinked_at IS NULL").and(visibility.of("d"));
    }

    private static @Nullable List<String> names(Set<VerificationResult> results) {
        return results.isEmpty() ? null : results.stream().map(Enum::name).toList();
    }

    private static PassageRow row(ResultSet row, int number) throws SQLException {
        return new PassageRow(
                new EvidenceId(uuid(row, "id")),
                new ClaimId(uuid(row, "claim_id")),
                new DocumentId(uuid(row, "document_id")),
                row.getString("document_name"),
                Stance.valueOf(row.getString("stance")),
                row.getString("quote"),
                Locator.parse(row.getString("locator")),
                EvidenceRow.verification(row),
                overtaken(row));
    }

    private static Set<Overtaken> overtaken(ResultSet row) throws SQLException {
        Set<Overtaken> overtaken = EnumSet.noneOf(Overtaken.class);
        if (row.getBoolean("is_withdrawn")) {
            overtaken.add(Overtaken.WITHDRAWN);
        }
        if (row.getBoolean("is_earlier")) {
            overtaken.add(Overtaken.EARLIER_EDITION);
        }
        return overtaken;
    }
}
