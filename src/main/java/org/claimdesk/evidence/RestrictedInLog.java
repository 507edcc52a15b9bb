package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Discretion;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.BytesReceived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps out of the log what only some people may know of (decision 0071): an event that names a
 * restricted document, layer, passage or source, whichever feature it comes from, becomes an entry
 * with a commitment and nothing else.
 */
@Component
class RestrictedInLog implements Discretion {

    /** Facts by which events name documents and what hangs on them, the most particular first. */
    private static final Map<String, String> NAMED = named();

    private static final String RECEIPT =
            """
            SELECT d.restriction_id FROM receipt r JOIN document d ON d.id = r.kept_for
            WHERE r.id = ?
            """;

    private static final String SOURCE = "SELECT restriction_id FROM source WHERE id = ?";

    private static final String EVIDENCE =
            """
            SELECT e.id, d.restriction_id FROM evidence e JOIN layer l ON l.id = e.layer_id
            JOIN document d ON d.id = l.document_id
            WHERE d.restriction_id IS NOT NULL AND e.id IN (:ids)
            """;

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    RestrictedInLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put(
                "evidence",
                """
                SELECT d.restriction_id FROM evidence e JOIN layer l ON l.id = e.layer_id
                JOIN document d ON d.id = l.document_id WHERE e.id = ?
                """);
        named.put(
                "layer",
                """
                SELECT d.restriction_id FROM layer l JOIN document d ON d.id = l.document_id
                WHERE l.id = ?
                """);
        named.put("document", "SELECT restriction_id FROM document WHERE id = ?");
        return named;
    }

    @Override
    public List<Audited> told(Audited event) {
        if (event instanceof EvidenceVerified verified) {
            return told(verified);
        }
        if (event instanceof RestrictionChanged changed) {
            RestrictionId id = changed.restriction();
            return List.of(recorded(id, id.value()));
        }
        if (event instanceof BytesReceived received) {
            UUID receipt = received.receipt().id();
            return restriction(RECEIPT, receipt)
                    .map(found -> List.<Audited>of(recorded(found, receipt)))
                    .orElse(List.of(event));
        }
        List<Audited> restricted = new ArrayList<>();
        NAMED.forEach((name, sql) -> recorded(event, name, sql).ifPresent(restricted::add));
        List<Audited> told = new ArrayList<>(restricted.stream().limit(1).toList());
        recorded(event, "source", SOURCE).ifPresent(told::add);
        return told.isEmpty() ? List.of(event) : told;
    }

    private Optional<Audited> recorded(Audited event, String name, String sql) {
        return id(event, name)
                .flatMap(thing -> restriction(sql, thing).map(found -> recorded(found, thing)));
    }

    /** Those that all may see as one entry, and each of the others for itself. */
    private List<Audited> told(EvidenceVerified verified) {
        Map<UUID, RestrictionId> restricted = restricted(verified.passages());
        List<Audited> told = new ArrayList<>();
        restricted.forEach((thing, found) -> told.add(recorded(found, thing)));
        List<EvidenceVerified.One> open =
                verified.passages().stream()
                        .filter(one -> !restricted.containsKey(one.evidence().value()))
                        .toList();
        if (!open.isEmpty()) {
            told.add(new EvidenceVerified(verified.subject(), open));
        }
        return told;
    }

    private Map<UUID, RestrictionId> restricted(List<EvidenceVerified.One> passages) {
        Map<UUID, RestrictionId> restricted = new LinkedHashMap<>();
        for (int from = 0; from < passages.size(); from += AT_ONCE) {
            jdbc.sql(EVIDENCE)
                    .param(
                            "ids",
                            passages
                                    .subList(from, Math.min(from + AT_ONCE, passages.size()))
                                    .stream()
                                    .map(one -> one.evidence().value())
                                    .toList())
                    .query(
                            row -> {
                                restricted.put(
                                        row.getObject(1, UUID.class),
                                        new RestrictionId(row.getObject(2, UUID.class)));
                            });
        }
        return restricted;
    }

    private static Optional<UUID> id(Audited event, String name) {
        if (event.subject().kind().equals(name)) {
            return Optional.of(event.subject().id());
        }
        return Optional.ofNullable(event.facts().get(name)).flatMap(RestrictedInLog::parsed);
    }

    private static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<RestrictionId> restriction(String sql, UUID id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(found -> found)
                .map(RestrictionId::new);
    }

    private Restricted recorded(RestrictionId restriction, UUID thing) {
        Optional<Sha256> commitment = RestrictedThings.read(restriction, thing, jdbc);
        return new Restricted(
                restriction,
                thing,
                commitment.orElseThrow(
                        () -> new IllegalStateException("Nothing is kept of " + thing)));
    }
}
