package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;
import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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

/** The rows of one claim's evidence as they stand, which somebody may have altered. */
final class KeptEvidence implements KeptWitness.Kept, Tellings.Words<UUID, Detail> {

    private static final String PIECES = "SELECT e.* FROM evidence e WHERE e.claim_id IN (:claims)";

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
        return Map.of(
                Detail.PERSON, new UserId(uuid(row, "linked_by")),
                Detail.STANCE, row.getString("stance"),
                Detail.REMARK, Optional.of(row.getString("remark")),
                Detail.LAYER, Optional.ofNullable(uuid(row, "layer_id")).map(UUID::toString),
                Detail.SPANS, places(spans),
                Detail.NOTE, Optional.ofNullable(row.getString("note_kind")),
                Detail.WORDS, note.or(() -> words(spans)),
                Detail.WHO, Optional.ofNullable(row.getString("note_who")),
                Detail.HOW, Optional.ofNullable(row.getString("note_how")),
                Detail.UNLINKED, Optional.ofNullable(uuid(row, "unlinked_by")).map(UserId::new));
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
