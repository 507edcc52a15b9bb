package org.claimdesk.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.WithinModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pieces of evidence with all that is shown of them; adds their spans. */
@Component
@WithinModule
public class EvidenceRows {

    private static final String FROM =
            """
            FROM evidence e
            LEFT JOIN layer l ON l.id = e.layer_id
            LEFT JOIN document d ON d.id = coalesce(l.document_id, e.note_document_id)
            LEFT JOIN source s ON s.id = %s
            LEFT JOIN (
              SELECT qs.evidence_id AS pages_of, min(qp.confidence) AS page_confidence,
                     max(CASE WHEN qp.origin = 'RECOGNISED' THEN qp.tool END) AS page_tool,
                     sum(CASE WHEN qp.origin = 'RECOGNISED' THEN 1 ELSE 0 END) AS pages_recognised,
                     sum(CASE WHEN qp.origin = 'CORRECTED' THEN 1 ELSE 0 END) AS pages_corrected
              FROM evidence_span qs JOIN evidence qe ON qe.id = qs.evidence_id
              JOIN layer_page qp ON qp.layer_id = qe.layer_id
              JOIN layer_part qt ON qt.layer_id = qp.layer_id AND qt.ordinal = qp.ordinal
                AND qt.start_at < qs.end_at AND qt.end_at > qs.start_at
              GROUP BY qs.evidence_id) pages ON pages.pages_of = e.id
            LEFT JOIN passage_standing st ON st.evidence_id = e.id
            """
                    + WithdrawalRows.JOIN;

    private static final String ITEMS =
            """
            SELECT e.*, l.sha256 AS layer_sha256, l.origin AS layer_origin, l.values_sha256,
                   l.ordinal AS layer_ordinal, l.tool AS layer_tool,
                   l.tool_version AS layer_tool_version,
                   coalesce(l.language, d.language) AS layer_language, pages.*,
                   d.id AS document_id, d.name AS document_name, d.media_type AS media_type,
                   d.sha256 AS document_sha256, d.restriction_id AS document_restriction, d.found_at, d.published_on,
                   s.id AS seen_source_id, s.name AS source_name,
                   s.kind AS source_kind, s.rank AS source_rank, s.note AS source_note,
                   s.interests AS source_interests,
                   s.version AS source_version,
                   st.result, st.distance, st.verified_by, st.verified_at, st.fresh_result,
                   st.fresh_distance, st.fresh_tool, st.fresh_obstacle, st.fresh_by, st.fresh_at,
            """
                    + "coalesce(%s, 'ON_RECORD') AS attribution_in_force, "
                            .formatted(TermsRows.ATTRIBUTION)
                    + WithdrawalRows.COLUMNS
                    + "\n";

    private final JdbcClient jdbc;
    private final Visibility visibility;

    EvidenceRows(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    private String from() {
        return FROM.formatted(visibility.sourceOf("d"));
    }

    /** Of the joined rows, those that who acts may see. */
    private String seen(String where) {
        return where + " AND " + visibility.ofPiece("e");
    }

    public List<EvidenceItem> of(ClaimId claim) {
        return items("e.claim_id = ?", claim.value());
    }

    /** What rests on any layer of the document, or was typed from it, whatever the claim. */
    public List<EvidenceItem> of(DocumentId document) {
        return items("d.id = ?", document.value());
    }

    public Optional<EvidenceItem> find(EvidenceId id) {
        return items("e.id = ?", id.value()).stream().findFirst();
    }

    void addSpans(EvidenceId evidence, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            jdbc.sql(
                            """
                            INSERT INTO evidence_span
                              (evidence_id, ordinal, start_at, end_at, quote, prefix, suffix, locator)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(evidence.value())
                    .param(i)
                    .param(span.start())
                    .param(span.end())
                    .param(span.quote())
                    .param(span.prefix())
                    .param(span.suffix())
                    .param(span.locator().format())
                    .update();
        }
    }

    /** Of what all may see: the claim keeps these numbers, and shows them to everybody. */
    Map<Stance, Integer> counts(ClaimId claim) {
        Map<Stance, Integer> counts = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT e.stance, count(*) AS number FROM evidence e
                        WHERE e.claim_id = ? AND e.unlinked_at IS NULL AND %s GROUP BY e.stance
                        """
                                .formatted(Visibility.openPiece("e")))
                .param(claim.value())
                .query(
                        row -> {
                            counts.put(
                                    Stance.valueOf(row.getString("stance")), row.getInt("number"));
                        });
        return counts;
    }

    List<LayerMark> marks(LayerId layer) {
        return jdbc.sql(
                        """
                        SELECT e.id, e.claim_id, e.stance, s.start_at, s.end_at
                        FROM evidence e JOIN evidence_span s ON s.evidence_id = e.id
                        WHERE e.layer_id = ? AND e.unlinked_at IS NULL AND %s
                        ORDER BY s.start_at, s.end_at, e.id
                        """
                                .formatted(visibility.ofLayer("e.layer_id")))
                .param(layer.value())
                .query(
                        (row, number) ->
                                new LayerMark(
                                        new EvidenceId(row.getObject("id", UUID.class)),
                                        new ClaimId(row.getObject("claim_id", UUID.class)),
                                        Stance.valueOf(row.getString("stance")),
                                        row.getInt("start_at"),
                                        row.getInt("end_at")))
                .list();
    }

    /** What rested on the claim once and is no longer linked to it. */
    List<UnlinkedEvidence> unlinkedFrom(ClaimId claim) {
        return found(
                "WHERE e.unlinked_at IS NOT NULL AND e.claim_id = ?",
                claim.value(),
                EvidenceRow::unlinked);
    }

    /** What rested on a claim once, on any layer of the document, or was typed from it. */
    List<UnlinkedEvidence> unlinkedFrom(DocumentId document) {
        return found(
                "WHERE e.unlinked_at IS NOT NULL AND d.id = ?",
                document.value(),
                EvidenceRow::unlinked);
    }

    private List<EvidenceItem> items(String condition, UUID id) {
        return found("WHERE e.unlinked_at IS NULL AND " + condition, id, (row, item) -> item);
    }

    /** What becomes of an item that was read from a row. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row, EvidenceItem item) throws SQLException;
    }

    private <T> List<T> found(String narrowed, UUID id, Reading<T> reading) {
        String where = seen(narrowed);
        Map<UUID, List<Span>> spans = spans(where, id);
        return jdbc.sql(ITEMS + from() + where + " ORDER BY e.linked_at, e.id")
                .param(id)
                .query((row, number) -> reading.read(row, EvidenceRow.item(row, spans)))
                .list();
    }

    private Map<UUID, List<Span>> spans(String where, UUID id) {
        Map<UUID, List<Span>> spans = new HashMap<>();
        jdbc.sql(
                        "SELECT p.* "
                                + from()
                                + "JOIN evidence_span p ON p.evidence_id = e.id "
                                + where
                                + " ORDER BY p.evidence_id, p.ordinal")
                .param(id)
                .query(
                        row -> {
                            spans.computeIfAbsent(
                                            row.getObject("evidence_id", UUID.class),
                                            evidence -> new ArrayList<>())
                                    .add(EvidenceRow.span(row));
                        });
        return spans;
    }
}
