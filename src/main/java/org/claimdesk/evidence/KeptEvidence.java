package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;
import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.evidence.LoggedEvidence.Detail;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.Tellings;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one claim's evidence as they stand, which somebody may have altered. What is
 * restricted is {@link RestrictedWitness}'s.
 */
final class KeptEvidence implements KeptWitness.Kept, Tellings.Words<UUID, Detail> {

    private static final String PIECES =
            """
            SELECT e.*, l.document_id, l.sha256 AS text_sha256, d.sha256 AS file_sha256
            FROM evidence e
                 LEFT JOIN layer l ON l.id = e.layer_id
                 LEFT JOIN document d ON d.id = l.document_id
                 LEFT JOIN document t ON t.id = e.note_document_id
            WHERE e.claim_id IN (:claims) AND d.restriction_id IS NULL
              AND t.restriction_id IS NULL
            """;

    private static final String SPANS =
            """
            SELECT s.* FROM evidence_span s JOIN evidence e ON e.id = s.evidence_id
            WHERE e.claim_id IN (:claims) ORDER BY s.evidence_id, s.ordinal
            """;

    private final UUID claim;
    private final Map<UUID, Map<Detail, Object>> pieces = new LinkedHashMap<>();

    private KeptEvidence(UUID claim) {
        this.claim = claim;
    }

    /** That of each of these claims, also where there is none. */
    static Map<UUID, KeptWitness.Kept> read(Collection<UUID> claims, JdbcClient jdbc) {
        Map<UUID, KeptEvidence> kept = new HashMap<>();
        claims.forEach(claim -> kept.put(claim, new KeptEvidence(claim)));
        Map<UUID, List<Optional<Span>>> spans = new HashMap<>();
        jdbc.sql(SPANS)
                .param("claims", claims)
                .query(
                        row -> {
                            spans.computeIfAbsent(uuid(row, "evidence_id"), id -> new ArrayList<>())
                                    .add(span(row));
                        });
        jdbc.sql(PIECES)
                .param("claims", claims)
                .query(
                        row -> {
                            KeptEvidence there = kept.get(uuid(row, "claim_id"));
                            UUID id = uuid(row, "id");
                            if (there != null) {
                                there.pieces.put(
                                        id, details(row, spans.getOrDefault(id, List.of())));
                            }
                        });
        return Map.copyOf(kept);
    }

    private static Map<Detail, Object> details(ResultSet row, List<Optional<Span>> spans)
            throws SQLException {
        Optional<String> note = Optional.ofNullable(row.getString("note_text"));
        Map<Detail, Object> details = new EnumMap<>(Detail.class);
        details.put(Detail.PERSON, new UserId(uuid(row, "linked_by")));
        details.put(Detail.STANCE, row.getString("stance"));
        details.put(Detail.REMARK, Optional.of(row.getString("remark")));
        Optional<String> typedFrom = id(row, "note_document_id");
        details.put(Detail.DOCUMENT, id(row, "document_id").or(() -> typedFrom));
        details.put(Detail.FILE_HASH, Optional.ofNullable(row.getString("file_sha256")));
        details.put(Detail.LAYER, id(row, "layer_id"));
        details.put(Detail.TEXT_HASH, Optional.ofNullable(row.getString("text_sha256")));
        details.put(Detail.SPANS, places(spans));
        details.put(Detail.NOTE, Optional.ofNullable(row.getString("note_kind")));
        details.put(Detail.WORDS, note.or(() -> words(spans)));
        details.put(Detail.WHO, Optional.ofNullable(row.getString("note_who")));
        details.put(Detail.HOW, Optional.ofNullable(row.getString("note_how")));
        details.put(
                Detail.UNLINKED, Optional.ofNullable(uuid(row, "unlinked_by")).map(UserId::new));
        return details;
    }

    private static Optional<String> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(uuid(row, column)).map(UUID::toString);
    }

    private static Optional<String> places(List<Optional<Span>> spans) {
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        spans.stream()
                                .flatMap(Optional::stream)
                                .map(span -> span.start() + "-" + span.end())
                                .collect(Collectors.joining(",")));
    }

    private static Optional<String> words(List<Optional<Span>> spans) {
        return Optional.of(Passages.quote(spans.stream().flatMap(Optional::stream).toList()));
    }

    /** Empty where what stands there cannot be one any more. */
    private static Optional<Span> span(ResultSet row) throws SQLException {
        try {
            return Optional.of(EvidenceRow.span(row));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<KeptWitness.Finding> against(List<Entry> told) {
        return LoggedEvidence.of(told).against(pieces, this);
    }

    @Override
    public String missing(UUID piece) {
        return text("evidence.logged.missing", piece.toString(), claim.toString());
    }

    @Override
    public String differs(UUID piece, Detail detail) {
        return text(
                "evidence.logged.differs",
                piece.toString(),
                claim.toString(),
                nameOf("evidence.logged.detail", detail));
    }

    @Override
    public String untold(UUID piece) {
        return text("evidence.logged.untold", piece.toString(), claim.toString());
    }
}
