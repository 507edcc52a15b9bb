package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the terms on which documents and sources came. */
@Component
class TermsRows {

    /**
     * The attribution of a document d. What a source gave is bound by its terms also for those who
     * may not know who it is: what must not be used is nobody's to use. Of several sources the
     * strictest terms hold. NULL where nobody said anything.
     */
    static final String ATTRIBUTION =
            """
            coalesce(d.attribution, CASE greatest(
              coalesce((SELECT %1$s FROM source ts WHERE ts.id = d.source_id), 0),
              coalesce((SELECT max(%1$s) FROM document_secret_source tn
                        JOIN source ts ON ts.id = tn.source_id WHERE tn.document_id = d.id), 0))
              WHEN 3 THEN 'NOT_FOR_USE' WHEN 2 THEN 'BACKGROUND' WHEN 1 THEN 'ON_RECORD' END)
            """
                    .formatted(
                            "CASE ts.attribution WHEN 'NOT_FOR_USE' THEN 3"
                                    + " WHEN 'BACKGROUND' THEN 2 WHEN 'ON_RECORD' THEN 1 ELSE 0 END");

    /** The source itself is told only where all may know of it. */
    private static final String IN_FORCE =
            """
            SELECT d.id, d.attribution AS own, d.handing_on, %s AS in_force,
                   s.id AS seen_source_id, s.name AS source_name, s.kind AS source_kind,
                   s.rank AS source_rank, s.note AS source_note,
                   s.interests AS source_interests, s.version AS source_version
            FROM document d
            LEFT JOIN source s ON s.id = d.source_id
            WHERE d.id IN (:ids) AND %s
            """;

    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Visibility visibility;

    TermsRows(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    Map<DocumentId, TermsInForce> of(Collection<DocumentId> documents) {
        Map<DocumentId, TermsInForce> terms = new HashMap<>();
        List<UUID> ids = documents.stream().map(DocumentId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            jdbc.sql(IN_FORCE.formatted(ATTRIBUTION, visibility.of("d")))
                    .param("ids", ids.subList(from, Math.min(from + MOST_AT_ONCE, ids.size())))
                    .query(
                            row -> {
                                terms.put(new DocumentId(uuid(row, "id")), terms(row));
                            });
        }
        return terms;
    }

    /** Of which document each piece is; those of none are left out. */
    Map<EvidenceId, DocumentId> documents(Collection<EvidenceId> pieces) {
        Map<EvidenceId, DocumentId> documents = new HashMap<>();
        List<UUID> ids = pieces.stream().map(EvidenceId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            jdbc.sql(
                            """
                            SELECT e.id, coalesce(l.document_id, e.note_document_id) AS document_id
                            FROM evidence e LEFT JOIN layer l ON l.id = e.layer_id
                            WHERE e.id IN (:ids) AND %s
                              AND coalesce(l.document_id, e.note_document_id) IS NOT NULL
                            """
                                    .formatted(visibility.ofPiece("e")))
                    .param("ids", ids.subList(from, Math.min(from + MOST_AT_ONCE, ids.size())))
                    .query(
                            row -> {
                                documents.put(
                                        new EvidenceId(uuid(row, "id")),
                                        new DocumentId(uuid(row, "document_id")));
                            });
        }
        return documents;
    }

    Optional<Attribution> of(SourceId source) {
        return jdbc.sql(
                        "SELECT s.attribution FROM source s WHERE s.id = ? AND "
                                + visibility.of("s"))
                .param(source.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(said -> said)
                .map(Attribution::valueOf);
    }

    /** Makes whoever else changes the document wait for the end of this transaction. */
    void lock(DocumentId document) {
        jdbc.sql(
                        "SELECT d.id FROM document d WHERE d.id = ? AND %s FOR UPDATE"
                                .formatted(visibility.of("d")))
                .param(document.value())
                .query(UUID.class)
                .single();
    }

    /** As for a document; whoever asked {@link Visibility} before finds it there. */
    void lock(SourceId source) {
        jdbc.sql(
                        "SELECT s.id FROM source s WHERE s.id = ? AND %s FOR UPDATE"
                                .formatted(visibility.of("s")))
                .param(source.value())
                .query(UUID.class)
                .single();
    }

    void agree(DocumentId document, Terms terms) {
        jdbc.sql(
                        """
                        UPDATE document d SET attribution = ?, handing_on = ? WHERE d.id = ? AND %s
                        """
                                .formatted(visibility.of("d")))
                .param(terms.own().map(Enum::name).orElse(null))
                .param(terms.handingOn().name())
                .param(document.value())
                .update();
    }

    void agree(SourceId source, Attribution attribution) {
        jdbc.sql("UPDATE source s SET attribution = ? WHERE s.id = ? AND " + visibility.of("s"))
                .params(attribution.name(), source.value())
                .update();
    }

    private static TermsInForce terms(ResultSet row) throws SQLException {
        Optional<Attribution> said =
                Optional.ofNullable(row.getString("in_force")).map(Attribution::valueOf);
        Attribution inForce = said.orElse(Attribution.ON_RECORD);
        return new TermsInForce(
                new Terms(
                        Optional.ofNullable(row.getString("own")).map(Attribution::valueOf),
                        HandingOn.valueOf(row.getString("handing_on"))),
                inForce,
                said.isPresent(),
                inForce == Attribution.ON_RECORD ? EvidenceRow.source(row) : Optional.empty());
    }
}
