package org.claimdesk.evidence.recognition;

import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.evidence.RecognisedLayer;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.user.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the recognition of documents has come, and the pages that it has done. */
@Component
class RecognitionRows {

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecognitionRows(JdbcClient jdbc, Visibility visibility, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public Optional<RecognitionDetails> find(DocumentId id) {
        return jdbc.sql(
                        "SELECT r.* FROM recognition r WHERE r.document_id = ? AND "
                                + visibility.ofDocument("r.document_id"))
                .param(id.value())
                .query(RecognitionRows::details)
                .optional();
    }

    /** Takes the place of what was chosen before. Call it with the document locked. */
    public void choose(
            DocumentId id,
            RecognitionLanguages languages,
            RecognitionState state,
            @Nullable JobId job) {
        int there =
                chosen(
                                """
                                UPDATE recognition SET languages = ?, state = ?, job_id = ?,
                                  chosen_by = ?, chosen_at = ?, obstacle = NULL
                                WHERE document_id = ?
                                """,
                                languages,
                                state,
                                job)
                        .param(id.value())
                        .update();
        if (there == 0) {
            chosen(
                            """
                            INSERT INTO recognition
                              (languages, state, job_id, chosen_by, chosen_at, document_id)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """,
                            languages,
                            state,
                            job)
                    .param(id.value())
                    .update();
        }
    }

    private JdbcClient.StatementSpec chosen(
            String sql,
            RecognitionLanguages languages,
            RecognitionState state,
            @Nullable JobId job) {
        return jdbc.sql(sql)
                .param(languages.format())
                .param(state.name())
                .param(job == null ? null : job.value())
                .param(currentUser.id().value())
                .param(Instant.now(clock).atOffset(ZoneOffset.UTC));
    }

    /** Without effect when another job has taken its place. */
    boolean end(DocumentId id, JobId job, RecognitionState state, @Nullable Obstacle obstacle) {
        return jdbc.sql(
                                """
                                UPDATE recognition SET state = ?, obstacle = ?
                                WHERE document_id = ? AND job_id = ? AND state = 'WORKING'
                                """)
                        .param(state.name())
                        .param(obstacle == null ? null : obstacle.name())
                        .param(id.value())
                        .param(job.value())
                        .update()
                > 0;
    }

    boolean isCurrent(DocumentId id, JobId job) {
        return find(id).filter(found -> found.state() == RecognitionState.WORKING)
                .flatMap(RecognitionDetails::job)
                .filter(job::equals)
                .isPresent();
    }

    /** The pages done by the same program in the same languages. */
    Map<Integer, RecognisedLayer.Page> pages(DocumentId id, RecognisedLayer.Reading reading) {
        Map<Integer, RecognisedLayer.Page> pages = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT * FROM recognised_page
                        WHERE document_id = ? AND languages = ? AND program = ?
                        """)
                .params(id.value(), reading.languages().format(), reading.tool())
                .query(
                        row -> {
                            pages.put(row.getInt("page"), page(row));
                        });
        return pages;
    }

    void keep(
            DocumentId id,
            int page,
            RecognisedLayer.Reading reading,
            RecognisedLayer.Page recognised) {
        jdbc.sql("DELETE FROM recognised_page WHERE document_id = ? AND page = ?")
                .params(id.value(), page)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO recognised_page
                          (document_id, page, languages, program, words, confidence, obstacle)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id.value())
                .param(page)
                .param(reading.languages().format())
                .param(reading.tool())
                .param(recognised.words())
                .param(recognised.confidence().orElse(null))
                .param(recognised.obstacle().map(Enum::name).orElse(null))
                .update();
    }

    /** Those that could not be recognised are tried anew. */
    public void forgetFailedPages(DocumentId id) {
        jdbc.sql("DELETE FROM recognised_page WHERE document_id = ? AND obstacle IS NOT NULL")
                .param(id.value())
                .update();
    }

    void forgetPages(DocumentId id) {
        jdbc.sql("DELETE FROM recognised_page WHERE document_id = ?").param(id.value()).update();
    }

    private static RecognisedLayer.Page page(ResultSet row) throws SQLException {
        return new RecognisedLayer.Page(
                row.getString("words"),
                Optional.ofNullable(row.getObject("confidence", Integer.class)),
                Optional.ofNullable(row.getString("obstacle")).map(Obstacle::valueOf));
    }

    private static RecognitionDetails details(ResultSet row, int number) throws SQLException {
        return new RecognitionDetails(
                new DocumentId(uuid(row, "document_id")),
                RecognitionLanguages.parse(row.getString("languages")),
                RecognitionState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("obstacle")).map(Obstacle::valueOf),
                Optional.ofNullable(row.getObject("job_id", UUID.class)).map(JobId::new));
    }
}
