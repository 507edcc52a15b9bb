package org.claimdesk.evidence.imports;

import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.NotKept;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.TextRules;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of imports. Longer than most files: it holds all statements over its table. */
@Component
class ImportFileRows {

    /**
     * A file by name.
     *
     * @param place where the desk finds it itself; empty where a browser sends it
     * @param obstacle for which it will not come at all
     */
    record Named(String name, Optional<String> place, long size, Optional<NotKept> obstacle) {}

    /** A file that is to come. */
    record Waiting(int ordinal, String name, Optional<String> place, long size) {}

    private static final int LONGEST_NAME = 500;
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Visibility visibility;

    ImportFileRows(JdbcClient jdbc, JdbcTemplate batches, Visibility visibility) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.visibility = visibility;
    }

    /**
     * @param first the ordinal of the first one
     */
    void add(ImportRunId run, int first, List<Named> files) {
        int[] ordinal = {first};
        batches.batchUpdate(
                """
                INSERT INTO import_file
                  (run_id, ordinal, name, place, size, state, reason, was_there)
                VALUES (?, ?, ?, ?, ?, ?, ?, FALSE)
                """,
                files,
                BATCH,
                (row, file) -> {
                    row.setObject(1, run.value());
                    row.setInt(2, ordinal[0]++);
                    row.setString(3, TextRules.cut(file.name(), LONGEST_NAME));
                    row.setString(4, file.place().orElse(null));
                    row.setLong(5, file.size());
                    row.setString(6, file.obstacle().isPresent() ? "NOT_KEPT" : "WAITING");
                    row.setString(7, file.obstacle().map(Enum::name).orElse(null));
                });
    }

    int next(ImportRunId run) {
        return jdbc.sql("SELECT coalesce(max(ordinal), -1) + 1 FROM import_file WHERE run_id = ?")
                .param(run.value())
                .query(Integer.class)
                .single();
    }

    /** Before the folder is listed again, as after a kill in the middle of that. */
    void forgetAll(ImportRunId run) {
        jdbc.sql("DELETE FROM import_file WHERE run_id = ?").param(run.value()).update();
    }

    List<Waiting> waiting(ImportRunId run, int most) {
        return jdbc.sql(
                        """
                        SELECT * FROM import_file WHERE run_id = ? AND state = 'WAITING'
                        ORDER BY ordinal FETCH FIRST ? ROWS ONLY
                        """)
                .params(run.value(), most)
                .query(ImportFileRows::waiting)
                .list();
    }

    /** Empty when it is here or was left out; one that was given up may come all the same. */
    Optional<Waiting> coming(ImportRunId run, int ordinal) {
        return jdbc.sql(
                        """
                        SELECT * FROM import_file WHERE run_id = ? AND ordinal = ?
                          AND (state = 'WAITING' OR state = 'NOT_KEPT' AND reason = 'INTERRUPTED')
                        """)
                .params(run.value(), ordinal)
                .query(ImportFileRows::waiting)
                .optional();
    }

    void take(ImportRunId run, int ordinal, DocumentId document, boolean wasThere) {
        jdbc.sql(
                        """
                        UPDATE import_file
                        SET state = 'TAKEN', reason = NULL, document_id = ?, was_there = ?
                        WHERE run_id = ? AND ordinal = ?
                        """)
                .params(document.value(), wasThere, run.value(), ordinal)
                .update();
    }

    /** Without effect on one that is here already. */
    void refuse(ImportRunId run, int ordinal, NotKept reason) {
        jdbc.sql(
                        """
                        UPDATE import_file SET state = 'NOT_KEPT', reason = ?
                        WHERE run_id = ? AND ordinal = ? AND state = 'WAITING'
                        """)
                .params(reason.name(), run.value(), ordinal)
                .update();
    }

    boolean leaveOut(ImportRunId run, int ordinal) {
        return jdbc.sql(
                                """
                                UPDATE import_file SET state = 'LEFT_OUT'
                                WHERE run_id = ? AND ordinal = ? AND state = 'WAITING'
                                """)
                        .params(run.value(), ordinal)
                        .update()
                == 1;
    }

    void leaveOutWaiting(ImportRunId run) {
        jdbc.sql(
                        """
                        UPDATE import_file SET state = 'LEFT_OUT'
                        WHERE run_id = ? AND state = 'WAITING'
                        """)
                .param(run.value())
                .update();
    }

    void refuseWaiting(ImportRunId run, NotKept reason) {
        jdbc.sql(
                        """
                        UPDATE import_file SET state = 'NOT_KEPT', reason = ?
                        WHERE run_id = ? AND state = 'WAITING'
                        """)
                .params(reason.name(), run.value())
                .update();
    }

    /** What the desk did not keep is looked for once more; answers whether there is any. */
    boolean waitAgain(ImportRunId run, Collection<NotKept> reasons) {
        return jdbc.sql(
                                """
                                UPDATE import_file SET state = 'WAITING', reason = NULL
                                WHERE run_id = :run AND state = 'NOT_KEPT' AND reason IN (:reasons)
                                """)
                        .param("run", run.value())
                        .param("reasons", reasons.stream().map(Enum::name).toList())
                        .update()
                > 0;
    }

    /** How many did not come in for one of these reasons. */
    int count(ImportRunId run, Collection<NotKept> reasons) {
        return jdbc.sql(
                        """
                                SELECT count(*) FROM import_file
                                WHERE run_id = :run AND state = 'NOT_KEPT' AND reason IN (:reasons)
                                """)
                .param("run", run.value())
                .param("reasons", reasons.stream().map(Enum::name).toList())
                .query(Integer.class)
                .single();
    }

    /** Those of new files that failed for one of these reasons, as far as who acts knows them. */
    List<DocumentId> failed(ImportRunId run, Collection<Obstacle> reasons) {
        return jdbc
                .sql(
                        """
                        SELECT d.id FROM import_file f JOIN document d ON d.id = f.document_id
                        WHERE f.run_id = :run AND NOT f.was_there AND d.state = 'FAILED'
                          AND d.obstacle IN (:reasons) AND %s
                        ORDER BY f.ordinal DESC
                        """
                                .formatted(visibility.of("d")))
                .param("run", run.value())
                .param("reasons", reasons.stream().map(Enum::name).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    /** Documents of the import that stand so and may be known to who acts; of new files only. */
    List<DocumentId> documents(ImportRunId run, Set<DocumentState> states, int most) {
        return jdbc
                .sql(
                        """
                        SELECT d.id FROM import_file f JOIN document d ON d.id = f.document_id
                        WHERE f.run_id = :run AND NOT f.was_there AND d.state IN (:states) AND %s
                        ORDER BY f.ordinal DESC FETCH FIRST :most ROWS ONLY
                        """
                                .formatted(visibility.of("d")))
                .param("run", run.value())
                .param("states", states.stream().map(Enum::name).toList())
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    List<ImportedFile> find(ImportRunId run, Set<ImportState> states, int offset, int limit) {
        return jdbc.sql(
                        select(states)
                                + "ORDER BY f.ordinal"
                                + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
                .param("run", run.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ImportFileRows::file)
                .list();
    }

    /** Those from one ordinal to another; some may be missing in between. */
    List<ImportedFile> between(ImportRunId run, int first, int last) {
        return jdbc.sql(
                        select(Set.of())
                                + "AND f.ordinal BETWEEN :first AND :last ORDER BY f.ordinal")
                .param("run", run.value())
                .param("first", first)
                .param("last", last)
                .query(ImportFileRows::file)
                .list();
    }

    private String select(Set<ImportState> states) {
        return "SELECT f.*, d.state AS reading, d.id AS seen_id, d.name AS seen_name,"
                + " d.obstacle AS obstacle "
                + from(visibility)
                + " AND %s ".formatted(standing(states));
    }

    int count(ImportRunId run, Set<ImportState> states) {
        return jdbc.sql("SELECT count(*) %s AND %s".formatted(from(visibility), standing(states)))
                .param("run", run.value())
                .query(Integer.class)
                .single();
    }

    /** Files of the import {@code :run} that are there for who acts, each with what it became. */
    static String from(Visibility visibility) {
        return """
        FROM import_file f JOIN import_run r ON r.id = f.run_id
        LEFT JOIN document d ON d.id = f.document_id WHERE f.run_id = :run AND %s
        """
                .formatted(there(visibility));
    }

    /**
     * The file, of an import {@code r}, has become something that is there for who acts, or nothing
     * yet where they may know of the import: its name tells enough.
     */
    static String there(Visibility visibility) {
        return "(%s AND (d.id IS NOT NULL OR %s))"
                .formatted(visibility.of("d"), ImportRows.there(visibility));
    }

    /** Constants only, so no parameters: which of all, if any are named. */
    private static String standing(Set<ImportState> states) {
        if (states.isEmpty()) {
            return "TRUE";
        }
        String names = String.join("', '", states.stream().map(Enum::name).toList());
        return "coalesce(d.state, f.state) IN ('%s')".formatted(names);
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getInt("ordinal"),
                row.getString("name"),
                Optional.ofNullable(row.getString("place")),
                row.getLong("size"));
    }

    private static ImportedFile file(ResultSet row, int number) throws SQLException {
        return new ImportedFile(
                row.getInt("ordinal"),
                row.getString("name"),
                row.getLong("size"),
                ImportRows.state(row.getString("state"), row.getString("reading")),
                Optional.ofNullable(row.getString("reason")).map(NotKept::valueOf),
                Optional.ofNullable(row.getString("obstacle")).map(Obstacle::valueOf),
                Optional.ofNullable(uuid(row, "seen_id")).map(DocumentId::new),
                Optional.ofNullable(row.getString("seen_name")),
                row.getBoolean("was_there"));
    }
}
