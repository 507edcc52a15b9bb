package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.SqlConditions;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WithinModule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads documents with all that is shown of them. Longer than most files: the statements share what
 * they join and whom they ask what may be seen.
 */
@Component
@WithinModule
public class DocumentRows {

    private static final String DETAILS =
            """
            SELECT d.*, s.id AS seen_source_id, s.name AS source_name, s.kind AS source_kind,
                   s.rank AS source_rank, s.note AS source_note,
                   s.interests AS source_interests, s.version AS source_version,
                   l.id AS layer_id, l.ordinal AS layer_ordinal, l.sha256 AS layer_sha256,
                   l.length AS layer_length, l.origin AS layer_origin, l.tool AS layer_tool,
                   l.tool_version AS layer_tool_version, l.language AS layer_language,
                   l.cut AS layer_cut, l.made_by AS layer_made_by, l.made_at AS layer_made_at,
                   l.values_sha256 AS layer_values_sha256,
            """
                    + WithdrawalRows.COLUMNS
                    + "\n";

    private static final String FROM =
            """
            FROM document d
            LEFT JOIN source s ON s.id = %1$s
            LEFT JOIN layer l ON l.document_id = d.id AND l.ordinal =
              (SELECT max(n.ordinal) FROM layer n WHERE n.document_id = d.id)
            """
                    + WithdrawalRows.JOIN;

    private static final int MOST_AT_ONCE = 1_000;
    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_CONTENT = 10_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Visibility visibility;

    DocumentRows(JdbcClient jdbc, JdbcTemplate batches, Visibility visibility) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.visibility = visibility;
    }

    private String from() {
        return FROM.formatted(visibility.sourceOf("d"));
    }

    public Optional<DocumentDetails> find(DocumentId id) {
        return jdbc.sql(DETAILS + from() + "WHERE d.id = :id AND " + visibility.of("d"))
                .param("id", id.value())
                .query(DocumentRows::details)
                .optional();
    }

    /**
     * As it stands, whoever acts: somebody may be off the list of what still comes in their name.
     * For those who arrange its arrival alone, and never for a screen.
     */
    DocumentDetails arriving(DocumentId id) {
        return jdbc.sql(DETAILS + from() + "WHERE d.id = :id")
                .param("id", id.value())
                .query(DocumentRows::details)
                .single();
    }

    /**
     * The first restricted document of these bytes for which who acts is named. The desk itself
     * sees all, and is named for none: what it brings in for everybody joins nothing that is
     * restricted.
     */
    Optional<DocumentId> restrictedOf(Sha256 sha256) {
        return jdbc.sql(
                        """
                        SELECT d.id FROM document d
                        WHERE d.sha256 = ? AND d.restriction_id IS NOT NULL AND %s
                        ORDER BY d.received_at, d.id FETCH FIRST 1 ROW ONLY
                        """
                                .formatted(visibility.named("d")))
                .param(sha256.hex())
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    /** Whether the same bytes, coming openly, would be this document. */
    boolean isKnownByItsBytes(DocumentId id) {
        return jdbc.sql(
                                """
                                SELECT count(*) FROM document d
                                WHERE d.id = ? AND d.known_by = d.sha256 AND %s
                                """
                                        .formatted(visibility.of("d")))
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<DocumentDetails> find(DocumentFilter filter, int offset, int limit) {
        SqlConditions conditions = conditions(filter);
        return jdbc.sql(
                        DETAILS
                                + from()
                                + conditions.where()
                                + " ORDER BY d.received_at DESC, d.id DESC"
                                + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
                .params(conditions.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(DocumentRows::details)
                .list();
    }

    int count(DocumentFilter filter) {
        SqlConditions conditions = conditions(filter);
        return jdbc.sql("SELECT count(*) FROM document d " + conditions.where())
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    List<DocumentDetails> gathered(ClaimId claim) {
        return jdbc.sql(
                        DETAILS
                                + from()
                                + """
                                JOIN gathered g ON g.document_id = d.id
                                WHERE g.claim_id = :claim AND %s ORDER BY g.gathered_at DESC, d.id
                                """
                                        .formatted(visibility.of("d")))
                .param("claim", claim.value())
                .query(DocumentRows::details)
                .list();
    }

    Map<DocumentId, SourceDetails> sources(Collection<DocumentId> documents) {
        Map<DocumentId, SourceDetails> sources = new HashMap<>();
        each(
                documents,
                """
                SELECT d.id, s.id AS seen_source_id, s.name AS source_name, s.kind AS source_kind,
                       s.rank AS source_rank, s.note AS source_note,
                   s.interests AS source_interests, s.version AS source_version
                FROM document d JOIN source s ON s.id = %s
                WHERE d.id IN (:ids) AND %s
                """
                        .formatted(visibility.sourceOf("d"), visibility.of("d")),
                row -> {
                    var document = new DocumentId(uuid(row, "id"));
                    EvidenceRow.source(row).ifPresent(source -> sources.put(document, source));
                });
        return sources;
    }

    Map<DocumentId, Provenance> provenances(Collection<DocumentId> documents) {
        Map<DocumentId, Provenance> provenances = new HashMap<>();
        each(
                documents,
                """
                SELECT d.id, d.found_at, d.published_on FROM document d
                WHERE d.id IN (:ids) AND (d.found_at IS NOT NULL OR d.published_on IS NOT NULL)
                  AND %s
                """
                        .formatted(visibility.of("d")),
                row ->
                        provenances.put(
                                new DocumentId(uuid(row, "id")), EvidenceRow.provenance(row)));
        return provenances;
    }

    private void each(Collection<DocumentId> documents, String sql, RowCallbackHandler row) {
        List<UUID> ids = documents.stream().map(DocumentId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(from + MOST_AT_ONCE, ids.size()));
            jdbc.sql(sql).param("ids", some).query(row);
        }
    }

    Map<String, String> metadata(DocumentId id) {
        Map<String, String> metadata = new TreeMap<>();
        jdbc.sql(
                        """
                        SELECT m.name, m.content FROM document_metadata m
                        WHERE m.document_id = :id AND %s
                        """
                                .formatted(visibility.ofDocument("m.document_id")))
                .param("id", id.value())
                .query(
                        row -> {
                            metadata.put(row.getString("name"), row.getString("content"));
                        });
        return metadata;
    }

    /** Not an event of the log: the reading itself is one when it ends. */
    void startReading(DocumentId id) {
        jdbc.sql("UPDATE document SET state = 'READING' WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** Adds what is not there yet. */
    void addMetadata(DocumentId id, Map<String, String> metadata) {
        Set<String> known =
                jdbc.sql("SELECT name FROM document_metadata WHERE document_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .set();
        List<Map.Entry<String, String>> added =
                metadata.entrySet().stream()
                        .filter(field -> field.getKey().length() <= LONGEST_FIELD)
                        .filter(field -> !known.contains(field.getKey()))
                        .toList();
        batches.batchUpdate(
                "INSERT INTO document_metadata VALUES (?, ?, ?)",
                added,
                500,
                (row, field) -> {
                    row.setObject(1, id.value());
                    row.setString(2, field.getKey());
                    row.setString(
                            3, TextRules.cut(TextRules.mend(field.getValue()), LONGEST_CONTENT));
                });
    }

    /**
     * Whoever acts: callers made sure that they may know of the document, or that it came in their
     * name. Answers false when it was gathered for the claim before.
     */
    boolean gather(ClaimId claim, DocumentId document, UserId by, Instant at) {
        return jdbc.sql(
                                """
                                INSERT INTO gathered
                                  (id, claim_id, document_id, gathered_by, gathered_at)
                                SELECT :id, :claim, d.id, :by, :at FROM document d
                                WHERE d.id = :document AND NOT EXISTS
                                  (SELECT 1 FROM gathered g
                                   WHERE g.claim_id = :claim AND g.document_id = :document)
                                """)
                        .param("id", UUID.randomUUID())
                        .param("claim", claim.value())
                        .param("document", document.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private SqlConditions conditions(DocumentFilter filter) {
        List<String> states = filter.states().stream().map(Enum::name).toList();
        return new SqlConditions()
                .and(visibility.of("d"))
                .andWords("d.folded", filter.text())
                .and("d.state IN (:states)", "states", states.isEmpty() ? null : states)
                .and(
                        visibility.sourceOf("d") + " = :source",
                        "source",
                        filter.source().map(SourceId::value).orElse(null))
                .and(filter.restricted() ? "d.restriction_id IS NOT NULL" : "TRUE")
                .and("d.depth = :depth", "depth", filter.outermost() ? 0 : null)
                .and("d.received_at >= :from", "from", utc(filter.from()))
                .and("d.received_at < :to", "to", utc(filter.to()));
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> time) {
        return time.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static DocumentDetails details(ResultSet row, int number) throws SQLException {
        return new DocumentDetails(
                new DocumentId(uuid(row, "id")),
                Sha256.kept(row.getString("sha256")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                DocumentState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("obstacle")).map(Obstacle::valueOf),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("author")),
                Optional.ofNullable(row.getString("published")),
                Optional.ofNullable(row.getString("language")),
                EvidenceRow.source(row),
                EvidenceRow.provenance(row),
                row.getLong("provenance_version"),
                layer(row),
                Optional.ofNullable(row.getObject("job_id", UUID.class)).map(JobId::new),
                new UserId(uuid(row, "received_by")),
                instant(row, "received_at"),
                row.getInt("depth") == 0,
                row.getObject("restriction_id") != null,
                WithdrawalRows.read(row),
                row.getLong("version"));
    }

    private static Optional<LayerDetails> layer(ResultSet row) throws SQLException {
        UUID id = row.getObject("layer_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(
                        new LayerDetails(
                                new LayerId(id),
                                new DocumentId(uuid(row, "id")),
                                row.getInt("layer_ordinal"),
                                Sha256.kept(row.getString("layer_sha256")),
                                row.getInt("layer_length"),
                                LayerOrigin.valueOf(row.getString("layer_origin")),
                                row.getString("layer_tool"),
                                row.getString("layer_tool_version"),
                                Optional.ofNullable(row.getString("layer_language")),
                                row.getBoolean("layer_cut"),
                                new UserId(uuid(row, "layer_made_by")),
                                instant(row, "layer_made_at"),
                                Optional.ofNullable(row.getString("layer_values_sha256"))
                                        .map(Sha256::kept)));
    }
}
