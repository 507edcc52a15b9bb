package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of withdrawals. A document has at most one that has not ended: it is locked before. */
@Component
class WithdrawalRows {

    /** What statements select of w, where it is a withdrawal that has not ended. */
    static final String COLUMNS =
            "w.reason AS withdrawn_reason, w.withdrawn_by AS withdrawn_by, "
                    + "w.withdrawn_at AS withdrawn_at";

    /** Joins w to a document d. */
    static final String JOIN =
            "LEFT JOIN withdrawal w ON w.document_id = d.id AND w.ended_at IS NULL\n";

    private final JdbcClient jdbc;

    WithdrawalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the document, if it is withdrawn. */
    Optional<Withdrawal> of(DocumentId document) {
        return jdbc.sql(
                        "SELECT %s FROM withdrawal w WHERE w.document_id = ? AND w.ended_at IS NULL"
                                .formatted(COLUMNS))
                .param(document.value())
                .query((row, number) -> read(row))
                .optional()
                .flatMap(found -> found);
    }

    UUID begin(DocumentId document, Withdrawal withdrawal) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        INSERT INTO withdrawal
                          (id, document_id, reason, withdrawn_by, withdrawn_at, unspoken)
                        SELECT ?, d.id, ?, ?, ?, d.restriction_id IS NOT NULL
                        FROM document d WHERE d.id = ?
                        """)
                .param(id)
                .param(withdrawal.reason())
                .param(withdrawal.by().value())
                .param(withdrawal.at().atOffset(ZoneOffset.UTC))
                .param(document.value())
                .update();
        return id;
    }

    UUID end(DocumentId document, String reason, UserId by, Instant at) {
        UUID id =
                jdbc.sql("SELECT id FROM withdrawal WHERE document_id = ? AND ended_at IS NULL")
                        .param(document.value())
                        .query(UUID.class)
                        .single();
        jdbc.sql("UPDATE withdrawal SET end_reason = ?, ended_by = ?, ended_at = ? WHERE id = ?")
                .param(reason)
                .param(by.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(id)
                .update();
        return id;
    }

    /** The claims that rest on the document, each with how many passages of it, or notes. */
    Map<ClaimId, Integer> claimsOn(DocumentId document) {
        Map<ClaimId, Integer> claims = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT e.claim_id, count(*) AS passages
                        FROM evidence e LEFT JOIN layer l ON l.id = e.layer_id
                        WHERE coalesce(l.document_id, e.note_document_id) = ? AND e.unlinked_at IS NULL
                        GROUP BY e.claim_id ORDER BY e.claim_id
                        """)
                .param(document.value())
                .query(
                        row -> {
                            claims.put(new ClaimId(uuid(row, "claim_id")), row.getInt("passages"));
                        });
        return claims;
    }

    /** What was linked of the document once and is no longer, by claim. */
    Map<ClaimId, List<EvidenceId>> unlinkedFrom(DocumentId document) {
        Map<ClaimId, List<EvidenceId>> unlinked = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT e.id, e.claim_id
                        FROM evidence e LEFT JOIN layer l ON l.id = e.layer_id
                        WHERE coalesce(l.document_id, e.note_document_id) = ?
                          AND e.unlinked_at IS NOT NULL
                        ORDER BY e.claim_id, e.id
                        """)
                .param(document.value())
                .query(
                        row -> {
                            unlinked.computeIfAbsent(
                                            new ClaimId(uuid(row, "claim_id")),
                                            claim -> new ArrayList<>())
                                    .add(new EvidenceId(uuid(row, "id")));
                        });
        return unlinked;
    }

    /** What of the claim was unlinked, and is of documents that are withdrawn and open to all. */
    List<EvidenceId> unlinkedAndWithdrawn(ClaimId claim) {
        return jdbc
                .sql(
                        """
                        SELECT e.id FROM evidence e LEFT JOIN layer l ON l.id = e.layer_id
                        JOIN document d ON d.id = coalesce(l.document_id, e.note_document_id)
                        JOIN withdrawal w ON w.document_id = d.id AND w.ended_at IS NULL
                        WHERE e.claim_id = ? AND e.unlinked_at IS NOT NULL AND %s
                        """
                                .formatted(Visibility.open("d")))
                .param(claim.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(EvidenceId::new)
                .toList();
    }

    /** Those of these pieces, linked or not, whose documents are withdrawn. */
    Set<EvidenceId> among(Collection<EvidenceId> pieces, Visibility visibility) {
        if (pieces.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(
                        """
                        SELECT e.id FROM evidence e LEFT JOIN layer l ON l.id = e.layer_id
                        JOIN document d ON d.id = coalesce(l.document_id, e.note_document_id)
                        JOIN withdrawal w ON w.document_id = d.id AND w.ended_at IS NULL
                        WHERE e.id IN (:pieces) AND %s
                        """
                                .formatted(visibility.of("d")))
                .param("pieces", pieces.stream().map(EvidenceId::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(EvidenceId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many pieces of the claim are of documents that are withdrawn and open to all. */
    int count(ClaimId claim) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM evidence e LEFT JOIN layer l ON l.id = e.layer_id
                        JOIN document d ON d.id = coalesce(l.document_id, e.note_document_id)
                        JOIN withdrawal w ON w.document_id = d.id AND w.ended_at IS NULL
                        WHERE e.claim_id = ? AND e.unlinked_at IS NULL AND %s
                        """
                                .formatted(Visibility.open("d")))
                .param(claim.value())
                .query(Integer.class)
                .single();
    }

    static Optional<Withdrawal> read(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("withdrawn_reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(
                        new Withdrawal(
                                reason,
                                new UserId(uuid(row, "withdrawn_by")),
                                instant(row, "withdrawn_at")));
    }
}
