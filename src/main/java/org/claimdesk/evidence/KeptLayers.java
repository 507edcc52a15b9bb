package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;
import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.Tellings;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All layers that are kept of one document, to be held against what the log tells of them. Those of
 * what is restricted are {@link RestrictedWitness}'s.
 */
final class KeptLayers implements KeptWitness.Kept, Tellings.Words<UUID, KeptLayers.Detail> {

    /** What can be said of a layer. */
    enum Detail {
        TEXT_HASH,
        LENGTH,
        ORIGIN,
        VALUES_HASH,
        CORRECTS,
        PART,
        REASON,
        PERSON
    }

    private static final String READ = "document.read";
    private static final String RECOGNISED = "document.recognised";
    private static final String CORRECTED = "document.corrected";

    static final String DISCLOSED = "document.layer-disclosed";

    static final Set<String> ACTIONS = Set.of(READ, RECOGNISED, CORRECTED, DISCLOSED);

    private static final String LAYERS =
            """
            SELECT l.*, c.part AS corrected_part, c.reason AS correction_reason FROM layer l
            JOIN document d ON d.id = l.document_id AND d.restriction_id IS NULL
            LEFT JOIN correction c ON c.layer_id = l.id
            WHERE l.document_id IN (:documents)
            """;

    private final UUID document;
    private final Map<UUID, Map<Detail, Object>> layers = new LinkedHashMap<>();

    private KeptLayers(UUID document) {
        this.document = document;
    }

    /** That of each of these documents, also where there is none. */
    static Map<UUID, KeptWitness.Kept> read(Collection<UUID> documents, JdbcClient jdbc) {
        Map<UUID, KeptLayers> kept = new HashMap<>();
        documents.forEach(document -> kept.put(document, new KeptLayers(document)));
        jdbc.sql(LAYERS)
                .param("documents", documents)
                .query(
                        row -> {
                            KeptLayers there = kept.get(uuid(row, "document_id"));
                            if (there != null) {
                                there.layers.put(uuid(row, "id"), details(row));
                            }
                        });
        return Map.copyOf(kept);
    }

    private static Map<Detail, Object> details(ResultSet row) throws SQLException {
        Map<Detail, Object> details = new EnumMap<>(Detail.class);
        details.put(Detail.TEXT_HASH, row.getString("sha256"));
        details.put(Detail.LENGTH, Integer.toString(row.getInt("length")));
        details.put(Detail.ORIGIN, row.getString("origin"));
        details.put(Detail.VALUES_HASH, Optional.ofNullable(row.getString("values_sha256")));
        details.put(
                Detail.CORRECTS,
                Optional.ofNullable(row.getObject("corrects", UUID.class)).map(UUID::toString));
        details.put(Detail.PART, Optional.ofNullable(row.getString("corrected_part")));
        details.put(Detail.REASON, Optional.ofNullable(row.getString("correction_reason")));
        details.put(Detail.PERSON, new UserId(uuid(row, "made_by")));
        return details;
    }

    /** A text that was read again to the same layer is told again by whoever had it read. */
    @Override
    public List<KeptWitness.Finding> against(List<Entry> told) {
        Tellings<UUID, Detail> tellings = new Tellings<>();
        Set<UUID> known = new HashSet<>();
        for (Entry entry : told) {
            UUID layer = UUID.fromString(entry.fact("layer"));
            Tellings.Telling<Detail> telling = tellings.of(layer, entry.position());
            say(telling, Detail.TEXT_HASH, entry, "layer sha256");
            say(telling, Detail.LENGTH, entry, "length");
            say(telling, Detail.ORIGIN, entry, "origin");
            if (entry.facts().containsKey("layer sha256")) {
                telling.says(
                        Detail.VALUES_HASH,
                        Optional.ofNullable(entry.facts().get("values sha256")));
            }
            if (known.add(layer)) {
                telling.says(
                        Detail.PERSON,
                        entry.action().equals(DISCLOSED)
                                ? UserId.of(entry.fact("made by"))
                                : entry.actor());
            }
            if (entry.action().equals(CORRECTED)) {
                telling.says(Detail.CORRECTS, Optional.ofNullable(entry.facts().get("corrects")))
                        .says(Detail.PART, Optional.ofNullable(entry.facts().get("part")))
                        .notes(Detail.REASON, entry.values().get("reason"));
            }
        }
        return tellings.against(layers, this);
    }

    private static void say(
            Tellings.Telling<Detail> telling, Detail detail, Entry entry, String fact) {
        Optional.ofNullable(entry.facts().get(fact))
                .ifPresent(value -> telling.says(detail, value));
    }

    @Override
    public String missing(UUID layer) {
        return text("evidence.layers.logged.missing", layer.toString(), document.toString());
    }

    @Override
    public String differs(UUID layer, Detail detail) {
        return text(
                "evidence.layers.logged.differs",
                layer.toString(),
                document.toString(),
                nameOf("evidence.layers.logged.detail", detail));
    }

    @Override
    public String untold(UUID layer) {
        return text("evidence.layers.logged.untold", layer.toString(), document.toString());
    }
}
