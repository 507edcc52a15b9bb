package org.claimdesk.verdict;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.DecidedThing.Detail;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one verdict as they stand, which somebody may have altered. */
final class KeptDecisions implements KeptWitness.Kept {

    private static final String VERDICTS =
            """
            SELECT v.id AS verdict, v.claim, v.revisions AS number, v.state, v.revision,
                   v.published, v.steps
            FROM verdict v WHERE v.id IN (:verdicts)
            """;

    /** Without their contents, which may be long. */
    private static final String REVISIONS =
            """
            SELECT r.verdict, r.ordinal AS number, r.id, r.hash
            FROM revision r WHERE r.verdict IN (:verdicts)
            """;

    private static final String OF_REVISIONS =
            """
            SELECT r.verdict, r.ordinal AS number, t.*
            FROM revision r JOIN %s t ON t.revision = r.id WHERE r.verdict IN (:verdicts)
            """;

    private final Map<DecidedThing, Map<Detail, Object>> rows = new LinkedHashMap<>();
    private final DecidedWords words = new DecidedWords();

    /** Those of each of these verdicts, also where there are none. */
    static Map<UUID, KeptWitness.Kept> read(Collection<UUID> verdicts, JdbcClient jdbc) {
        Map<UUID, KeptDecisions> kept = new HashMap<>();
        verdicts.forEach(verdict -> kept.put(verdict, new KeptDecisions()));
        each(VERDICTS, kept, jdbc, KeptDecisions::verdict);
        each(REVISIONS, kept, jdbc, KeptDecisions::revision);
        each(
                """
                SELECT s.*, r.ordinal AS number
                FROM verdict_step s JOIN revision r ON r.id = s.revision
                WHERE s.verdict IN (:verdicts)
                """,
                kept,
                jdbc,
                KeptDecisions::step);
        each(OF_REVISIONS.formatted("approval"), kept, jdbc, KeptDecisions::approval);
        each(OF_REVISIONS.formatted("embargo"), kept, jdbc, KeptDecisions::embargo);
        each(OF_REVISIONS.formatted("publication"), kept, jdbc, KeptDecisions::publication);
        return Map.copyOf(kept);
    }

    @FunctionalInterface
    private interface Reading {
        void read(KeptDecisions kept, ResultSet row) throws SQLException;
    }

    private static void each(
            String query, Map<UUID, KeptDecisions> kept, JdbcClient jdbc, Reading reading) {
        jdbc.sql(query)
                .param("verdicts", kept.keySet())
                .query(
                        row -> {
                            KeptDecisions there = kept.get(uuid(row, "verdict"));
                            if (there != null) {
                                reading.read(there, row);
                            }
                        });
    }

    @Override
    public List<KeptWitness.Finding> against(List<Entry> told) {
        return LoggedDecisions.of(told, words).against(rows, words);
    }

    private void verdict(ResultSet row) throws SQLException {
        words.claim(new ClaimId(uuid(row, "claim")));
        keep(
                DecidedThing.verdict(uuid(row, "verdict")),
                row,
                Map.of(
                        Detail.NUMBER,
                        row.getString("number"),
                        Detail.STATE,
                        row.getString("state"),
                        Detail.REVISION,
                        uuid(row, "revision"),
                        Detail.PUBLISHED,
                        Optional.ofNullable(uuid(row, "published")),
                        Detail.STEPS,
                        row.getInt("steps")));
    }

    private void revision(ResultSet row) throws SQLException {
        keep(
                DecidedThing.revision(uuid(row, "id")),
                row,
                Map.of(
                        Detail.NUMBER, row.getString("number"),
                        Detail.HASH, row.getString("hash")));
    }

    private void step(ResultSet row) throws SQLException {
        keep(
                DecidedThing.step(uuid(row, "verdict"), row.getInt("ordinal")),
                row,
                Map.of(
                        Detail.REVISION, uuid(row, "revision"),
                        Detail.KIND, row.getString("kind"),
                        Detail.PERSON, new UserId(uuid(row, "person")),
                        Detail.TIME, instant(row, "at"),
                        Detail.NOTE, Optional.ofNullable(row.getString("note"))));
    }

    private void approval(ResultSet row) throws SQLException {
        keep(
                DecidedThing.approval(uuid(row, "revision")),
                row,
                Map.of(
                        Detail.PERSON, new UserId(uuid(row, "approver")),
                        Detail.TIME, instant(row, "at"),
                        Detail.HASH, row.getString("hash")));
    }

    private void embargo(ResultSet row) throws SQLException {
        Optional<Instant> notBefore =
                Optional.ofNullable(row.getObject("not_before", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
        var noted =
                new EmbargoDetails(
                                notBefore,
                                Optional.ofNullable(row.getString("url")),
                                Optional.ofNullable(row.getString("note")))
                        .noted();
        keep(
                DecidedThing.embargo(uuid(row, "revision"), row.getInt("ordinal")),
                row,
                Map.of(
                        Detail.PERSON, new UserId(uuid(row, "person")),
                        Detail.TIME, instant(row, "at"),
                        Detail.NOT_BEFORE, Optional.ofNullable(noted.get("not before")),
                        Detail.ADDRESS, Optional.ofNullable(noted.get("url")),
                        Detail.NOTE, Optional.ofNullable(noted.get("note"))));
    }

    private void publication(ResultSet row) throws SQLException {
        keep(
                DecidedThing.publication(uuid(row, "revision")),
                row,
                Map.of(
                        Detail.PERSON, new UserId(uuid(row, "person")),
                        Detail.TIME, instant(row, "at"),
                        Detail.ADDRESS, Optional.ofNullable(row.getString("url")),
                        Detail.NOTE, Optional.ofNullable(row.getString("note")),
                        Detail.REPLACES, Optional.ofNullable(uuid(row, "replaces"))));
    }

    private void keep(DecidedThing thing, ResultSet row, Map<Detail, Object> details)
            throws SQLException {
        words.number(thing, row.getString("number"));
        rows.put(thing, details);
    }
}
