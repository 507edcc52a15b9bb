package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of restrictions. Whoever calls has made sure that who acts may know of them. */
@Component
class RestrictionRows {

    private final JdbcClient jdbc;

    RestrictionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RestrictionId make(Collection<UserId> people, UserId by, Instant at) {
        RestrictionId id = RestrictionId.random();
        jdbc.sql("INSERT INTO restriction (id, salt, made_by, made_at) VALUES (?, ?, ?, ?)")
                .params(id.value(), Commitment.newSalt(), by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
        people.stream().distinct().forEach(person -> add(id, person, by, at));
        return id;
    }

    /** Empty for one that is open to all. */
    Optional<RestrictionId> of(DocumentId document) {
        return of("SELECT restriction_id FROM document WHERE id = ?", document.value());
    }

    /** Empty for one that is open to all. */
    Optional<RestrictionId> of(SourceId source) {
        return of("SELECT restriction_id FROM source WHERE id = ?", source.value());
    }

    private Optional<RestrictionId> of(String sql, UUID id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, number) -> Optional.ofNullable(uuid(row, "restriction_id")))
                .optional()
                .flatMap(found -> found)
                .map(RestrictionId::new);
    }

    Restriction find(RestrictionId id) {
        List<UserId> people =
                jdbc
                        .sql("SELECT person_id FROM restriction_person WHERE restriction_id = ?")
                        .param(id.value())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(UserId::new)
                        .toList();
        List<Restriction.Act> acts =
                jdbc.sql(
                                """
                                SELECT * FROM restriction_act WHERE restriction_id = ?
                                ORDER BY acted_at, id
                                """)
                        .param(id.value())
                        .query(
                                (row, number) ->
                                        new Restriction.Act(
                                                Restriction.Kind.valueOf(row.getString("act")),
                                                new UserId(uuid(row, "person_id")),
                                                new UserId(uuid(row, "acted_by")),
                                                instant(row, "acted_at")))
                        .list();
        return new Restriction(id, people, acts);
    }

    void add(RestrictionId id, UserId person, UserId by, Instant at) {
        jdbc.sql("INSERT INTO restriction_person (restriction_id, person_id) VALUES (?, ?)")
                .params(id.value(), person.value())
                .update();
        act(id, Restriction.Kind.ADDED, person, by, at);
    }

    void remove(RestrictionId id, UserId person, UserId by, Instant at) {
        jdbc.sql("DELETE FROM restriction_person WHERE restriction_id = ? AND person_id = ?")
                .params(id.value(), person.value())
                .update();
        act(id, Restriction.Kind.REMOVED, person, by, at);
    }

    /** Makes whoever else changes it wait for the end of this transaction. */
    void lock(RestrictionId id) {
        jdbc.sql("SELECT id FROM restriction WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(UUID.class)
                .single();
    }

    boolean isLifted(RestrictionId id) {
        return jdbc.sql("SELECT lifted_at IS NOT NULL FROM restriction WHERE id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    void lift(RestrictionId id, UserId by, Instant at) {
        jdbc.sql("UPDATE restriction SET lifted_by = ?, lifted_at = ? WHERE id = ?")
                .params(by.value(), at.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** The document with these bytes that is restricted together with others. */
    Optional<DocumentId> documentIn(RestrictionId id, Sha256 sha256) {
        return jdbc.sql(
                        """
                        SELECT id FROM document WHERE restriction_id = ? AND sha256 = ?
                        ORDER BY received_at, id FETCH FIRST 1 ROW ONLY
                        """)
                .params(id.value(), sha256.hex())
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    /** By what a restricted document is known instead of its hash. */
    Sha256 knownBy(RestrictionId id, DocumentId document, Sha256 sha256) {
        String salt =
                jdbc.sql("SELECT salt FROM restriction WHERE id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single();
        return Commitment.of(salt, document, sha256);
    }

    private void act(
            RestrictionId id, Restriction.Kind kind, UserId person, UserId by, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO restriction_act
                          (id, restriction_id, act, person_id, acted_by, acted_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        id.value(),
                        kind.name(),
                        person.value(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
