package org.claimdesk.evidence.edition;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which evidence cites an earlier edition, and what people said about it. One that was withdrawn is
 * nothing to turn to.
 */
@Component
class EditionTellings {

    private static final String TOLD =
            """
            SELECT e.id, e.claim_id, l.document_id AS cited, n.document_id AS newest,
                   nd.name, nd.title, nd.received_at
            FROM evidence e JOIN layer l ON l.id = e.layer_id
            JOIN edition o ON o.document_id = l.document_id
            JOIN edition n ON n.line_id = o.line_id AND n.position > o.position
            JOIN document nd ON nd.id = n.document_id
            JOIN document od ON od.id = l.document_id
            WHERE e.unlinked_at IS NULL AND %1$s AND %2$s
              AND NOT EXISTS
                (SELECT 1 FROM withdrawal w WHERE w.document_id = nd.id AND w.ended_at IS NULL)
              AND NOT EXISTS
                (SELECT 1 FROM edition m JOIN document md ON md.id = m.document_id
                 WHERE m.line_id = n.line_id AND m.position > n.position AND %3$s
                   AND NOT EXISTS (SELECT 1 FROM withdrawal mw
                     WHERE mw.document_id = md.id AND mw.ended_at IS NULL))
              AND NOT EXISTS
                (SELECT 1 FROM edition_answer a LEFT JOIN evidence ne ON ne.id = a.new_evidence_id
                 WHERE a.evidence_id = e.id AND a.document_id = n.document_id
                   AND ne.unlinked_at IS NULL)
            """;

    private final JdbcClient jdbc;
    private final Visibility visibility;

    EditionTellings(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    List<ToldEdition> of(ClaimId claim) {
        return told("AND e.claim_id = :id", Map.of("id", claim.value()), Integer.MAX_VALUE);
    }

    List<ToldEdition> of(DocumentId cited) {
        return told("AND l.document_id = :id", Map.of("id", cited.value()), Integer.MAX_VALUE);
    }

    List<ToldEdition> all(int most) {
        return told("", Map.of(), most);
    }

    private List<ToldEdition> told(String narrowed, Map<String, ?> parameters, int most) {
        return jdbc.sql(
                        TOLD.formatted(
                                        visibility.of("nd"),
                                        visibility.of("od"),
                                        visibility.of("md"))
                                + narrowed
                                + " ORDER BY nd.received_at DESC, e.linked_at, e.id"
                                + " FETCH FIRST :most ROWS ONLY")
                .params(parameters)
                .param("most", most)
                .query(EditionTellings::told)
                .list();
    }

    void answer(
            ToldEdition told,
            Optional<EvidenceId> linkedThere,
            String reason,
            UserId by,
            Instant at) {
        int changed =
                jdbc.sql(
                                """
                                UPDATE edition_answer
                                SET new_evidence_id = ?, reason = ?, said_by = ?, said_at = ?
                                WHERE evidence_id = ? AND document_id = ?
                                """)
                        .param(linkedThere.map(EvidenceId::value).orElse(null))
                        .param(reason)
                        .param(by.value())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(told.evidence().value())
                        .param(told.newest().value())
                        .update();
        if (changed == 0) {
            jdbc.sql(
                            """
                            INSERT INTO edition_answer
                              (new_evidence_id, reason, said_by, said_at, evidence_id, document_id)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """)
                    .param(linkedThere.map(EvidenceId::value).orElse(null))
                    .param(reason)
                    .param(by.value())
                    .param(at.atOffset(ZoneOffset.UTC))
                    .param(told.evidence().value())
                    .param(told.newest().value())
                    .update();
        }
    }

    private static ToldEdition told(ResultSet row, int number) throws SQLException {
        String title = row.getString("title");
        return new ToldEdition(
                new EvidenceId(uuid(row, "id")),
                new ClaimId(uuid(row, "claim_id")),
                new DocumentId(uuid(row, "cited")),
                new DocumentId(uuid(row, "newest")),
                title == null ? row.getString("name") : title,
                instant(row, "received_at"));
    }
}
