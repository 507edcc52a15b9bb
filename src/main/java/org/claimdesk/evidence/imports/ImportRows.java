package org.claimdesk.evidence.imports;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.RestrictionId;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of imports, each with the counts of its files. */
@Component
class ImportRows {

    /**
     * What an import begins with.
     *
     * @param folder the address of the folder that the desk reads, where it does
     * @param restriction under which its files come, where one was made for them
     */
    record Beginning(
            String name,
            Optional<String> folder,
            boolean deep,
            Optional<ClaimId> claim,
            Optional<RestrictionId> restriction) {}

    /** Where the files of an import lie. */
    record Folder(String address, boolean deep, Optional<RestrictionId> restriction) {}

    private final JdbcClient jdbc;
    private final Visibility visibility;

    ImportRows(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    void add(ImportRun run, Beginning beginning) {
        jdbc.sql(
                        """
                        INSERT INTO import_run
                          (id, way, name, folder, deep, claim_id, started_by, started_at,
                           listed, cancelled, put_away, restriction_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE, FALSE, FALSE, ?)
                        """)
                .param(run.id().value())
                .param(run.atServer() ? "SERVER" : "BROWSER")
                .param(run.name())
                .param(beginning.folder().orElse(null))
                .param(beginning.deep())
                .param(run.claim().map(ClaimId::value).orElse(null))
                .param(run.by().value())
                .param(run.at().atOffset(ZoneOffset.UTC))
                .param(beginning.restriction().map(RestrictionId::value).orElse(null))
                .update();
    }

    void setJob(ImportRunId run, JobId job) {
        jdbc.sql("UPDATE import_run SET job_id = ? WHERE id = ?")
                .params(job.value(), run.value())
                .update();
    }

    void setListed(ImportRunId run) {
        set("listed = TRUE", run);
    }

    void setCancelled(ImportRunId run, boolean cancelled) {
        set("cancelled = " + (cancelled ? "TRUE" : "FALSE"), run);
    }

    void putAway(ImportRunId run) {
        set("put_away = TRUE", run);
    }

    private void set(String change, ImportRunId run) {
        jdbc.sql("UPDATE import_run SET " + change + " WHERE id = ?").param(run.value()).update();
    }

    Optional<Folder> folder(ImportRunId run) {
        return jdbc.sql("SELECT * FROM import_run WHERE id = ? AND folder IS NOT NULL")
                .param(run.value())
                .query(
                        (row, number) ->
                                new Folder(
                                        row.getString("folder"),
                                        row.getBoolean("deep"),
                                        Optional.ofNullable(
                                                        row.getObject("restriction_id", UUID.class))
                                                .map(RestrictionId::new)))
                .optional();
    }

    Optional<ImportRun> find(ImportRunId run) {
        return jdbc.sql("SELECT * FROM import_run WHERE id = ?")
                .param(run.value())
                .query(this::run)
                .optional();
    }

    /**
     * Of this person, the newest first, but for those that were put away, those under a restriction
     * of which they are off the list, and those of which no file is there for who acts any more:
     * even the name of its folder would tell of them.
     */
    List<ImportRun> of(UserId person, int most) {
        return jdbc.sql(
                        """
                        SELECT * FROM import_run r WHERE r.started_by = ? AND NOT r.put_away AND %s
                          AND (NOT EXISTS (SELECT 1 FROM import_file f WHERE f.run_id = r.id)
                            OR EXISTS (SELECT 1 FROM import_file f
                                LEFT JOIN document d ON d.id = f.document_id
                                WHERE f.run_id = r.id AND %s))
                        ORDER BY r.started_at DESC, r.id FETCH FIRST ? ROWS ONLY
                        """
                                .formatted(there(visibility), ImportFileRows.there(visibility)))
                .params(person.value(), most)
                .query(this::run)
                .list();
    }

    /** The import {@code r} comes openly, does so by now, or who acts is on the list of it. */
    static String there(Visibility visibility) {
        return """
        (%s OR EXISTS (SELECT 1 FROM restriction x
           WHERE x.id = r.restriction_id AND x.lifted_at IS NOT NULL))
        """
                .formatted(visibility.of("r"));
    }

    /** Those that the desk reads from folders itself, of everybody, the newest first. */
    List<ImportRun> atServer(int most) {
        return jdbc.sql(
                        """
                        SELECT * FROM import_run WHERE way = 'SERVER'
                        ORDER BY started_at DESC, id FETCH FIRST ? ROWS ONLY
                        """)
                .param(most)
                .query(this::run)
                .list();
    }

    /** Whose import it is; asked for each of its files, so nothing is counted. */
    Optional<UserId> owner(ImportRunId run) {
        return jdbc.sql("SELECT started_by FROM import_run WHERE id = ?")
                .param(run.value())
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    ImportCounts counts(ImportRunId run) {
        Map<ImportState, Integer> counts = new EnumMap<>(ImportState.class);
        jdbc.sql(
                        "SELECT f.state, d.state AS reading, count(*) AS files %s"
                                        .formatted(ImportFileRows.from(visibility))
                                + "GROUP BY f.state, d.state")
                .param("run", run.value())
                .query(
                        row -> {
                            counts.merge(
                                    state(row.getString("state"), row.getString("reading")),
                                    row.getInt("files"),
                                    Integer::sum);
                        });
        return new ImportCounts(counts);
    }

    /**
     * @param reading state of the document; nothing where there is none yet
     */
    static ImportState state(String state, @Nullable String reading) {
        return reading == null
                ? ImportState.valueOf(state)
                : ImportState.of(DocumentState.valueOf(reading));
    }

    private ImportRun run(ResultSet row, int number) throws SQLException {
        var id = new ImportRunId(uuid(row, "id"));
        return new ImportRun(
                id,
                "SERVER".equals(row.getString("way")),
                row.getString("name"),
                Optional.ofNullable(row.getObject("claim_id", UUID.class)).map(ClaimId::new),
                new UserId(uuid(row, "started_by")),
                instant(row, "started_at"),
                Optional.ofNullable(row.getObject("job_id", UUID.class)).map(JobId::new),
                row.getBoolean("listed"),
                row.getBoolean("cancelled"),
                counts(id));
    }
}
