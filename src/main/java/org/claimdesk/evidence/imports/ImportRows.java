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
     */
    record Beginning(String name, Optional<String> folder, boolean deep, Optional<ClaimId> claim) {}

    /** Where the files of an import lie. */
    record Folder(String address, boolean deep) {}

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ImportRun run, Beginning beginning) {
        jdbc.sql(
                        """
                        INSERT INTO import_run
                          (id, way, name, folder, deep, claim_id, started_by, started_at,
                           listed, cancelled, put_away)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE, FALSE, FALSE)
                        """)
                .param(run.id().value())
                .param(run.atServer() ? "SERVER" : "BROWSER")
                .param(run.name())
                .param(beginning.folder().orElse(null))
                .param(beginning.deep())
                .param(run.claim().map(ClaimId::value).orElse(null))
                .param(run.by().value())
                .param(run.at().atOffset(ZoneOffset.UTC))
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
        return jdbc.sql("SELECT folder, deep FROM import_run WHERE id = ? AND folder IS NOT NULL")
                .param(run.value())
                .query((row, number) -> new Folder(row.getString(1), row.getBoolean(2)))
                .optional();
    }

    Optional<ImportRun> find(ImportRunId run) {
        return jdbc.sql("SELECT * FROM import_run WHERE id = ?")
                .param(run.value())
                .query(this::run)
                .optional();
    }

    /** Of this person, the newest first, but for those that were put away. */
    List<ImportRun> of(UserId person, int most) {
        return jdbc.sql(
                        """
                        SELECT * FROM import_run WHERE started_by = ? AND NOT put_away
                        ORDER BY started_at DESC, id FETCH FIRST ? ROWS ONLY
                        """)
                .params(person.value(), most)
                .query(this::run)
                .list();
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
                        """
                        SELECT f.state, d.state AS reading, count(*) AS files FROM import_file f
                        LEFT JOIN document d ON d.id = f.document_id
                        WHERE f.run_id = ? GROUP BY f.state, d.state
                        """)
                .param(run.value())
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
