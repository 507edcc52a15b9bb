package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.Discretion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps out of the log what only some people may know of (decision 0071): an event that names
 * something restricted, under whatever word and from whichever feature, becomes an entry with a
 * commitment and nothing else.
 */
@Component
class RestrictedInLog implements Discretion {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Of these things those that are restricted, the most particular first. */
    private static final String RESTRICTED =
            """
            SELECT 1 AS place, e.id AS thing, d.restriction_id FROM evidence e
            LEFT JOIN layer l ON l.id = e.layer_id
            JOIN document d ON d.id = coalesce(l.document_id, e.note_document_id)
            WHERE d.restriction_id IS NOT NULL AND e.id IN (:ids)
            UNION ALL
            SELECT 2 AS place, l.id AS thing, d.restriction_id FROM layer l
            JOIN document d ON d.id = l.document_id
            WHERE d.restriction_id IS NOT NULL AND l.id IN (:ids)
            UNION ALL
            SELECT 3 AS place, t.id AS thing, d.restriction_id FROM receipt t
            JOIN document d ON d.id = t.kept_for
            WHERE d.restriction_id IS NOT NULL AND t.id IN (:ids)
            UNION ALL
            SELECT 4 AS place, d.id AS thing, d.restriction_id FROM document d
            WHERE d.restriction_id IS NOT NULL AND d.id IN (:ids)
            UNION ALL
            SELECT 5 AS place, s.id AS thing, s.restriction_id FROM source s
            WHERE s.restriction_id IS NOT NULL AND s.id IN (:ids)
            UNION ALL
            SELECT 6 AS place, c.id AS thing, c.restriction_id FROM capture c
            WHERE c.restriction_id IS NOT NULL AND c.id IN (:ids)
            ORDER BY place, thing
            """;

    /**
     * @param place of its kind among the kinds, the most particular first
     */
    private record Found(int place, UUID thing, RestrictionId restriction) {}

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    RestrictedInLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Audited> told(Audited event) {
        if (event instanceof RestrictionChanged changed) {
            RestrictionId id = changed.restriction();
            return List.of(recorded(changed.action(), id, id.value()));
        }
        if (event instanceof EvidenceVerified verified) {
            return told(verified);
        }
        List<Found> things = mostParticular(found(ids(event)));
        if (things.isEmpty()) {
            return List.of(event);
        }
        if (event instanceof ContentChanged) {
            throw new IllegalStateException(
                    "%s would tell everybody of something restricted: publish it unspoken"
                            .formatted(event.action()));
        }
        return recorded(things);
    }

    private List<Audited> recorded(List<Found> things) {
        return things.stream()
                .<Audited>map(one -> recorded(Restricted.RECORDED, one.restriction(), one.thing()))
                .toList();
    }

    /**
     * Of what lies under one restriction all that is of the first kind: an event that names two
     * texts may be the only one that ever tells of either.
     */
    private static List<Found> mostParticular(List<Found> all) {
        Map<RestrictionId, Integer> first = new HashMap<>();
        all.forEach(one -> first.merge(one.restriction(), one.place(), Math::min));
        return all.stream()
                .filter(one -> Integer.valueOf(one.place()).equals(first.get(one.restriction())))
                .toList();
    }

    /** Those that all may see as one entry, and each of the others for itself. */
    private List<Audited> told(EvidenceVerified verified) {
        Map<UUID, RestrictionId> restricted =
                restricted(
                        verified.passages().stream().map(one -> one.evidence().value()).toList());
        List<Audited> told = new ArrayList<>();
        restricted.forEach((thing, found) -> told.add(recorded(Restricted.RECORDED, found, thing)));
        List<EvidenceVerified.One> open =
                verified.passages().stream()
                        .filter(one -> !restricted.containsKey(one.evidence().value()))
                        .toList();
        if (!open.isEmpty()) {
            told.add(new EvidenceVerified(verified.subject(), open));
        }
        return told;
    }

    private static Set<UUID> ids(Audited event) {
        return Stream.concat(
                        Stream.of(event.subject().id()),
                        event.facts().values().stream()
                                .flatMap(fact -> ID.matcher(fact).results())
                                .map(MatchResult::group)
                                .map(UUID::fromString))
                .collect(Collectors.toSet());
    }

    private Map<UUID, RestrictionId> restricted(Collection<UUID> things) {
        Map<UUID, RestrictionId> restricted = new LinkedHashMap<>();
        found(things).forEach(one -> restricted.put(one.thing(), one.restriction()));
        return restricted;
    }

    private List<Found> found(Collection<UUID> things) {
        if (isNothingRestricted()) {
            return List.of();
        }
        List<UUID> all = List.copyOf(things);
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            jdbc.sql(RESTRICTED)
                    .param("ids", all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .query(
                            row -> {
                                found.add(
                                        new Found(
                                                row.getInt("place"),
                                                row.getObject("thing", UUID.class),
                                                new RestrictionId(
                                                        row.getObject(
                                                                "restriction_id", UUID.class))));
                            });
        }
        return found;
    }

    /** In most desks; five tables are then not looked into for every event. */
    private boolean isNothingRestricted() {
        return jdbc.sql("SELECT id FROM restriction FETCH FIRST 1 ROW ONLY")
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    private Restricted recorded(String action, RestrictionId restriction, UUID thing) {
        return RestrictedThings.read(restriction, thing, jdbc)
                .map(commitment -> new Restricted(action, restriction, thing, commitment))
                .orElseThrow(() -> new IllegalStateException("Nothing is kept of " + thing));
    }
}
