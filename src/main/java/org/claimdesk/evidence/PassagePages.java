package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.evidence.LinkedPassage.Place;
import org.claimdesk.evidence.LinkedPassage.Standing;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.WithinModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes over the linked passages that who acts may see, so many at once, document by document. */
@Component
@WithinModule
public class PassagePages {

    private static final String FROM =
            """
            FROM evidence e
            JOIN layer l ON l.id = e.layer_id
            JOIN document d ON d.id = l.document_id
            JOIN passage_standing st ON st.evidence_id = e.id
            WHERE e.unlinked_at IS NULL AND %s AND %s
            """;

    private static final String AFTER =
            """
            AND (d.id > :document OR d.id = :document
                 AND (l.id > :layer OR l.id = :layer AND e.id > :evidence))
            """;

    private final Visibility visibility;
    private final JdbcClient jdbc;

    PassagePages(Visibility visibility, JdbcClient jdbc) {
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    /** How many are counted where all who may read can see it. */
    public long count(VerificationScope scope) {
        String seen = scope.isOfOneDocument() ? visibility.of("d") : Visibility.open("d");
        return jdbc.sql("SELECT count(*) " + FROM.formatted(scope.sql(), seen))
                .params(scope.parameters())
                .query(Long.class)
                .single();
    }

    /**
     * How many passages that who acts may see were verified beside those: they are of what is
     * restricted, and a job went over them.
     */
    public long countBeside(VerificationScope scope, JobId job) {
        return scope.isOfOneDocument()
                ? 0
                : jdbc.sql(
                                "SELECT count(*) "
                                        + FROM.formatted(scope.sql(), visibility.of("d"))
                                        + """
                                        AND d.restriction_id IS NOT NULL AND st.verified_at >=
                                          (SELECT r.started_at FROM verification_run r
                                           WHERE r.job_id = :job)
                                        """)
                        .params(scope.parameters())
                        .param("job", job.value())
                        .query(Long.class)
                        .single();
    }

    public List<LinkedPassage> next(VerificationScope scope, Optional<Place> after, int most) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        after.ifPresent(
                place -> {
                    parameters.put("document", place.document());
                    parameters.put("layer", place.layer());
                    parameters.put("evidence", place.evidence());
                });
        Map<UUID, List<Span>> spans = new HashMap<>();
        List<LinkedPassage> page =
                jdbc.sql(
                                """
                                SELECT e.id, l.id AS layer_id, l.sha256 AS layer_sha256, l.values_sha256,
                                       l.origin, d.id AS document_id, d.sha256, d.name, d.allowed,
                                       st.result, st.distance, st.fresh_result,
                                       st.fresh_distance, st.fresh_tool, d.restriction_id
                                """
                                        + FROM.formatted(scope.sql(), visibility.of("d"))
                                        + (after.isPresent() ? AFTER : "")
                                        + "ORDER BY d.id, l.id, e.id LIMIT "
                                        + most)
                        .params(parameters)
                        .query((row, number) -> passage(row, spans))
                        .list();
        if (!page.isEmpty()) {
            fill(spans);
        }
        return page;
    }

    private void fill(Map<UUID, List<Span>> spans) {
        jdbc.sql(
                        """
                        SELECT * FROM evidence_span WHERE evidence_id IN (:ids)
                        ORDER BY evidence_id, ordinal
                        """)
                .param("ids", spans.keySet())
                .query(
                        row -> {
                            List<Span> known = spans.get(uuid(row, "evidence_id"));
                            if (known != null) {
                                known.add(EvidenceRow.span(row));
                            }
                        });
    }

    private static LinkedPassage passage(ResultSet row, Map<UUID, List<Span>> spans)
            throws SQLException {
        UUID id = uuid(row, "id");
        return new LinkedPassage(
                new Place(uuid(row, "document_id"), uuid(row, "layer_id"), id),
                new DocumentId(uuid(row, "document_id")),
                row.getObject("restriction_id") == null,
                Sha256.kept(row.getString("sha256")),
                row.getString("name"),
                Sha256.kept(row.getString("layer_sha256")),
                Optional.ofNullable(row.getString("values_sha256")).map(Sha256::kept),
                LayerOrigin.valueOf(row.getString("origin")),
                spans.computeIfAbsent(id, passage -> new ArrayList<>()),
                new Standing(
                        VerificationResult.valueOf(row.getString("result")),
                        row.getInt("distance"),
                        Optional.empty()),
                fresh(row),
                Optional.ofNullable(row.getString("allowed")).map(LargerLimits::parse));
    }

    private static Optional<Standing> fresh(ResultSet row) throws SQLException {
        String result = row.getString("fresh_result");
        return result == null
                ? Optional.empty()
                : Optional.of(
                        new Standing(
                                VerificationResult.valueOf(result),
                                row.getInt("fresh_distance"),
                                Optional.ofNullable(row.getString("fresh_tool"))));
    }
}
