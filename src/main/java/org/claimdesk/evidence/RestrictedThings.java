package org.claimdesk.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that is restricted, each thing with a commitment to how it stands now: what the log holds of
 * it while it is restricted, and what a check of the log holds against the rows.
 */
final class RestrictedThings {

    private static final String PEOPLE =
            """
            SELECT r.id AS restriction_id, r.id AS thing, r.salt, r.made_by, p.person_id
            FROM restriction r LEFT JOIN restriction_person p ON p.restriction_id = r.id
            WHERE r.id IN (:restrictions) AND r.lifted_at IS NULL %s ORDER BY r.id, p.person_id
            """;

    private static final String DOCUMENTS =
            """
            SELECT r.id AS restriction_id, r.salt, d.id AS thing, d.sha256, d.size, d.name,
                   d.received_by, d.found_at, d.published_on, d.source_id,
                   (SELECT string_agg(cast(n.source_id AS varchar), ',' ORDER BY n.source_id)
                    FROM document_secret_source n WHERE n.document_id = d.id)
                     AS secret_source_id,
                   d.attribution, d.handing_on, w.reason, w.withdrawn_by
            FROM restriction r JOIN document d ON d.restriction_id = r.id
            LEFT JOIN withdrawal w ON w.document_id = d.id AND w.ended_at IS NULL
            WHERE r.id IN (:restrictions) %s
            """;

    private static final String SOURCES =
            """
            SELECT r.id AS restriction_id, r.salt, s.id AS thing, s.name, s.kind, s.rank, s.note,
                   s.interests, s.attribution, s.created_by
            FROM restriction r JOIN source s ON s.restriction_id = r.id
            WHERE r.id IN (:restrictions) %s
            """;

    private static final String LAYERS =
            """
            SELECT r.id AS restriction_id, r.salt, l.id AS thing, l.document_id, l.sha256, l.length,
                   l.origin, l.made_by
            FROM restriction r JOIN document d ON d.restriction_id = r.id
            JOIN layer l ON l.document_id = d.id
            WHERE r.id IN (:restrictions) %s
            """;

    /** What the cells of a sheet hold behind what they show belongs to the text. */
    private static final String CELLS =
            """
            SELECT r.id AS restriction_id, r.salt, l.id AS thing, l.values_sha256
            FROM restriction r JOIN document d ON d.restriction_id = r.id
            JOIN layer l ON l.document_id = d.id AND l.values_sha256 IS NOT NULL
            WHERE r.id IN (:restrictions) %s
            """;

    /** So does what a person corrected in it, and why. */
    private static final String CORRECTIONS =
            """
            SELECT r.id AS restriction_id, r.salt, l.id AS thing, l.corrects AS of_layer, c.corrects,
                   c.part, c.reason
            FROM restriction r JOIN document d ON d.restriction_id = r.id
            JOIN layer l ON l.document_id = d.id
            LEFT JOIN correction c ON c.layer_id = l.id
            WHERE r.id IN (:restrictions)
              AND (l.corrects IS NOT NULL OR c.corrects IS NOT NULL) %s
            """;

    private static final String RECEIPTS =
            """
            SELECT r.id AS restriction_id, r.salt, t.id AS thing, t.sha256, t.size, t.name,
                   t.media_type, t.origin, t.address, t.received_by
            FROM restriction r JOIN document d ON d.restriction_id = r.id
            JOIN receipt t ON t.kept_for = d.id
            WHERE r.id IN (:restrictions) %s
            """;

    private static final String CAPTURES =
            """
            SELECT r.id AS restriction_id, r.salt, c.id AS thing, c.address, c.claim_id, c.asked_by
            FROM restriction r JOIN capture c ON c.restriction_id = r.id
            WHERE r.id IN (:restrictions) %s
            """;

    private static final String EVIDENCE =
            """
            SELECT r.id AS restriction_id, r.salt, e.id AS thing, e.claim_id, e.layer_id, e.stance,
                   e.remark, e.linked_by, e.unlinked_by, s.start_at, s.end_at, s.quote
            FROM restriction r JOIN document d ON d.restriction_id = r.id
            JOIN layer l ON l.document_id = d.id
            JOIN evidence e ON e.layer_id = l.id
            JOIN evidence_span s ON s.evidence_id = e.id
            WHERE r.id IN (:restrictions) %s ORDER BY e.id, s.ordinal
            """;

    /** They belong to the passage, and are told with it. */
    private static final String TRANSLATIONS =
            """
            SELECT r.id AS restriction_id, r.salt, e.id AS thing, t.id, t.language, t.words, t.tool,
                   t.made_by, c.checked_by
            FROM restriction r JOIN document d ON d.restriction_id = r.id
            JOIN layer l ON l.document_id = d.id
            JOIN evidence e ON e.layer_id = l.id
            JOIN translation t ON t.evidence_id = e.id
            LEFT JOIN translation_check c ON c.translation_id = t.id
            WHERE r.id IN (:restrictions) %s ORDER BY t.made_at, t.id
            """;

    private static final String NOTES =
            """
            SELECT r.id AS restriction_id, r.salt, e.id AS thing, e.claim_id, e.note_document_id,
                   e.stance, e.remark, e.linked_by, e.unlinked_by, e.note_kind, e.note_text,
                   e.note_how
            FROM restriction r JOIN document d ON d.restriction_id = r.id
            JOIN evidence e ON e.note_document_id = d.id
            WHERE r.id IN (:restrictions) %s
            """;

    private final JdbcClient jdbc;
    private final Collection<UUID> restrictions;
    private final Optional<UUID> thing;
    private final Map<UUID, Map<UUID, Fields>> all = new HashMap<>();

    private RestrictedThings(JdbcClient jdbc, Collection<UUID> restrictions, Optional<UUID> thing) {
        this.jdbc = jdbc;
        this.thing = thing;
        this.restrictions = restrictions;
        restrictions.forEach(id -> all.put(id, new HashMap<>()));
    }

    /** What one thing consists of, row after row. */
    private record Fields(String salt, List<@Nullable Object> said) {

        Sha256 commitment() {
            return Commitment.of(salt, said.toArray());
        }
    }

    /**
     * By restriction, by the id of the thing; of a restriction that was lifted there is nothing.
     */
    static Map<UUID, Map<UUID, Sha256>> read(Collection<UUID> restrictions, JdbcClient jdbc) {
        return read(new RestrictedThings(jdbc, restrictions, Optional.empty()));
    }

    /** Of one thing; empty where it is not restricted so. */
    static Optional<Sha256> read(RestrictionId restriction, UUID thing, JdbcClient jdbc) {
        UUID id = restriction.value();
        var things = new RestrictedThings(jdbc, List.of(id), Optional.of(thing));
        return Optional.ofNullable(read(things).getOrDefault(id, Map.of()).get(thing));
    }

    private static Map<UUID, Map<UUID, Sha256>> read(RestrictedThings things) {
        things.each(PEOPLE, "r.id", "made_by", "person_id");
        things.each(
                DOCUMENTS,
                "d.id",
                "sha256",
                "size",
                "name",
                "received_by",
                "found_at",
                "published_on",
                "source_id",
                "secret_source_id",
                "attribution",
                "handing_on",
                "reason",
                "withdrawn_by");
        things.each(
                SOURCES,
                "s.id",
                "name",
                "kind",
                "rank",
                "interests",
                "note",
                "attribution",
                "created_by");
        things.each(LAYERS, "l.id", "document_id", "sha256", "length", "origin", "made_by");
        things.each(CELLS, "l.id", "values_sha256");
        things.each(CORRECTIONS, "l.id", "of_layer", "corrects", "part", "reason");
        things.each(
                RECEIPTS,
                "t.id",
                "sha256",
                "size",
                "name",
                "media_type",
                "origin",
                "address",
                "received_by");
        things.each(CAPTURES, "c.id", "address", "claim_id", "asked_by");
        things.each(
                EVIDENCE,
                "e.id",
                "claim_id",
                "layer_id",
                "stance",
                "remark",
                "linked_by",
                "unlinked_by",
                "start_at",
                "end_at",
                "quote");
        things.each(
                TRANSLATIONS, "e.id", "id", "language", "words", "tool", "made_by", "checked_by");
        things.each(
                NOTES,
                "e.id",
                "claim_id",
                "note_document_id",
                "stance",
                "remark",
                "linked_by",
                "unlinked_by",
                "note_kind",
                "note_text",
                "note_how");
        Map<UUID, Map<UUID, Sha256>> commitments = new HashMap<>();
        things.all.forEach(
                (restriction, fields) -> {
                    Map<UUID, Sha256> of = new HashMap<>();
                    fields.forEach((thing, said) -> of.put(thing, said.commitment()));
                    commitments.put(restriction, of);
                });
        return commitments;
    }

    private void each(String sql, String id, String... columns) {
        RowCallbackHandler add = row -> add(row, columns);
        var rows =
                jdbc.sql(sql.formatted(thing.map(one -> "AND " + id + " = :thing").orElse("")))
                        .param("restrictions", restrictions);
        thing.map(one -> rows.param("thing", one)).orElse(rows).query(add);
    }

    private void add(ResultSet row, String... columns) throws SQLException {
        Map<UUID, Fields> things = all.get(row.getObject("restriction_id", UUID.class));
        if (things != null) {
            Fields fields =
                    things.computeIfAbsent(
                            row.getObject("thing", UUID.class),
                            thing -> new Fields(salt(row), new ArrayList<>()));
            for (String column : columns) {
                fields.said().add(row.getString(column));
            }
        }
    }

    private static String salt(ResultSet row) {
        try {
            return row.getString("salt");
        } catch (SQLException e) {
            throw new IllegalStateException("A restriction without a salt", e);
        }
    }
}
