package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceContent.Note;
import org.claimdesk.evidence.EvidenceContent.TypedFrom;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/** From columns to records. */
final class EvidenceRow {

    private EvidenceRow() {}

    static EvidenceItem item(ResultSet row, Map<UUID, List<Span>> spans) throws SQLException {
        UUID id = uuid(row, "id");
        EvidenceContent content =
                switch (EvidenceLink.Kind.valueOf(row.getString("kind"))) {
                    case PASSAGE -> passage(row, spans.get(id));
                    case NOTE -> note(row);
                };
        return new EvidenceItem(
                new EvidenceId(id),
                new ClaimId(uuid(row, "claim_id")),
                Stance.valueOf(row.getString("stance")),
                row.getString("remark"),
                content,
                new UserId(uuid(row, "linked_by")),
                instant(row, "linked_at"),
                row.getLong("version"));
    }

    static UnlinkedEvidence unlinked(ResultSet row, EvidenceItem item) throws SQLException {
        return new UnlinkedEvidence(
                item, new UserId(uuid(row, "unlinked_by")), instant(row, "unlinked_at"));
    }

    private static DocumentPassage passage(ResultSet row, @Nullable List<Span> spans)
            throws SQLException {
        if (spans == null) {
            throw new IllegalStateException(
                    "The passage %s has no span".formatted(uuid(row, "id")));
        }
        return new DocumentPassage(
                new DocumentId(uuid(row, "document_id")),
                row.getString("document_name"),
                row.getString("media_type"),
                Sha256.kept(row.getString("document_sha256")),
                new LayerId(uuid(row, "layer_id")),
                Sha256.kept(row.getString("layer_sha256")),
                quoted(row),
                Optional.ofNullable(row.getString("values_sha256")).map(Sha256::kept),
                spans,
                source(row),
                provenance(row),
                verification(row),
                isRestricted(row),
                Attribution.valueOf(row.getString("attribution_in_force")),
                WithdrawalRows.read(row));
    }

    private static QuotedLayer quoted(ResultSet row) throws SQLException {
        boolean corrected = row.getInt("pages_corrected") > 0;
        boolean recognised = row.getInt("pages_recognised") > 0;
        return new QuotedLayer(
                row.getInt("layer_ordinal"),
                LayerOrigin.valueOf(row.getString("layer_origin")),
                row.getString("layer_tool") + " " + row.getString("layer_tool_version"),
                Optional.ofNullable(row.getString("layer_language")),
                recognised
                        ? Optional.of(LayerOrigin.RECOGNISED)
                        : corrected ? Optional.of(LayerOrigin.CORRECTED) : Optional.empty(),
                Optional.ofNullable(row.getObject("page_confidence", Integer.class)),
                Optional.ofNullable(row.getString("page_tool")));
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                NoteKind.valueOf(row.getString("note_kind")),
                row.getString("note_text"),
                Optional.ofNullable(row.getObject("note_date", LocalDate.class)),
                Optional.ofNullable(row.getString("note_who")),
                Optional.ofNullable(row.getString("note_how")),
                typedFrom(row));
    }

    private static Optional<TypedFrom> typedFrom(ResultSet row) throws SQLException {
        UUID document = row.getObject("note_document_id", UUID.class);
        return document == null
                ? Optional.empty()
                : Optional.of(
                        new TypedFrom(
                                new DocumentId(document),
                                row.getString("document_name"),
                                isRestricted(row),
                                Attribution.valueOf(row.getString("attribution_in_force")),
                                WithdrawalRows.read(row)));
    }

    private static boolean isRestricted(ResultSet row) throws SQLException {
        return row.getObject("document_restriction") != null;
    }

    /** From the columns seen_source_id to source_version, where who acts sees a source. */
    static Optional<SourceDetails> source(ResultSet row) throws SQLException {
        UUID id = row.getObject("seen_source_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(
                        new SourceDetails(
                                new SourceId(id),
                                row.getString("source_name"),
                                SourceKind.valueOf(row.getString("source_kind")),
                                SourceRank.valueOf(row.getString("source_rank")),
                                row.getString("source_interests"),
                                row.getString("source_note"),
                                row.getLong("source_version")));
    }

    /** From the columns found_at and published_on. */
    static Provenance provenance(ResultSet row) throws SQLException {
        return Document.provenance(row.getString("found_at"), row.getString("published_on"));
    }

    static Span span(ResultSet row) throws SQLException {
        return new Span(
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("quote"),
                row.getString("prefix"),
                row.getString("suffix"),
                Locator.parse(row.getString("locator")));
    }

    /** From the columns of a passage's standing. */
    static LastVerification verification(ResultSet row) throws SQLException {
        return new LastVerification(
                VerificationResult.valueOf(row.getString("result")),
                row.getInt("distance"),
                new UserId(uuid(row, "verified_by")),
                instant(row, "verified_at"),
                fresh(row));
    }

    private static Optional<LastVerification.Fresh> fresh(ResultSet row) throws SQLException {
        String result = row.getString("fresh_result");
        return result == null
                ? Optional.empty()
                : Optional.of(
                        new LastVerification.Fresh(
                                VerificationResult.valueOf(result),
                                row.getInt("fresh_distance"),
                                Optional.ofNullable(row.getString("fresh_tool")),
                                Optional.ofNullable(row.getString("fresh_obstacle"))
                                        .map(Obstacle::valueOf),
                                new UserId(uuid(row, "fresh_by")),
                                instant(row, "fresh_at")));
    }
}
