package org.claimdesk.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of jobs. Each step is one statement that names the states it may start from. */
@Component
class JobRows {

    /** What a job carries besides its status. */
    record Load(JobStatus status, String data, int failures) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    JobRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is asked for when a job is started. */
    record Order(String kind, Subject subject, String data, JobLane lane) {}

    void add(JobId id, Order order, UserId by) {
        jdbc.sql(
                        """
                        INSERT INTO job (id, kind, subject_kind, subject_id, data, lane, state, done,
                          total, cancel_asked, asked_by, asked_at, due_at, attempts, failures)
                        VALUES (:id, :kind, :subjectKind, :subject, :data, :lane, 'QUEUED', 0,
                          0, FALSE, :by, :at, :at, 0, 0)
                        """)
                .param("id", id.value())
                .param("kind", order.kind())
                .param("subjectKind", order.subject().kind())
                .param("subject", order.subject().id())
                .param("data", order.data())
                .param("lane", order.lane().name())
                .param("by", by.value())
                .param("at", now())
                .update();
    }

    Optional<Load> find(JobId id) {
        return jdbc.sql("SELECT * FROM job WHERE id = ?")
                .param(id.value())
                .query(JobRows::read)
                .optional();
    }

    List<JobStatus> of(Subject subject) {
        return jdbc
                .sql(
                        """
                        SELECT * FROM job WHERE subject_kind = ? AND subject_id = ?
                        ORDER BY asked_at DESC, id
                        """)
                .params(subject.kind(), subject.id())
                .query(JobRows::read)
                .list()
                .stream()
                .map(Load::status)
                .toList();
    }

    /**
     * A job that was running and is begun again was cut off by a kill. It is written before the
     * attempt, since one that kills the program must not be begun for ever; what is written
     * outlives the program without being forced, and nobody is told of it.
     */
    boolean begin(JobId id) {
        return jdbc.sql(
                                """
                                UPDATE job SET state = 'RUNNING', attempts = attempts + 1,
                                  reason = NULL, started_at = ?
                                WHERE id = ? AND state IN ('QUEUED', 'RUNNING') AND NOT cancel_asked
                                """)
                        .params(now(), id.value())
                        .update()
                == 1;
    }

    void progress(JobId id, JobStatus.Progress progress) {
        jdbc.sql("UPDATE job SET done = ?, total = ?, words = ? WHERE id = ? AND state = 'RUNNING'")
                .param(progress.done())
                .param(progress.total())
                .param(stored(progress.words()))
                .param(id.value())
                .update();
    }

    void waitAgain(JobId id, @Nullable JobWords reason, int failures, Instant due) {
        jdbc.sql(
                        """
                        UPDATE job SET state = 'QUEUED', reason = ?, failures = ?, due_at = ?
                        WHERE id = ? AND state = 'RUNNING'
                        """)
                .param(stored(reason))
                .param(failures)
                .param(due.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    /** Came as far as it was to come this time: it does not count as begun in vain. */
    void pause(JobId id, Instant due) {
        jdbc.sql(
                        """
                        UPDATE job SET state = 'QUEUED', attempts = 0, failures = 0, due_at = ?
                        WHERE id = ? AND state = 'RUNNING'
                        """)
                .param(due.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    /** Answers false when it had ended before. */
    boolean end(JobId id, JobState state, @Nullable JobWords reason) {
        return jdbc.sql(
                                """
                        UPDATE job SET state = ?, reason = ?, ended_at = ?
                        WHERE id = ? AND state IN ('QUEUED', 'RUNNING')
                        """)
                        .param(state.name())
                        .param(stored(reason))
                        .param(now())
                        .param(id.value())
                        .update()
                == 1;
    }

    /** Answers false when it had ended before. */
    boolean done(JobId id, JobStatus.Progress progress) {
        return jdbc.sql(
                                """
                        UPDATE job SET state = 'DONE', reason = NULL, ended_at = ?, done = ?,
                          total = ?, words = ?
                        WHERE id = ? AND state IN ('QUEUED', 'RUNNING')
                        """)
                        .param(now())
                        .param(progress.done())
                        .param(progress.total())
                        .param(stored(progress.words()))
                        .param(id.value())
                        .update()
                == 1;
    }

    /** A job that waits ends here and now; a running one is asked to stop. */
    boolean askToCancel(JobId id) {
        return jdbc.sql(
                                """
                                UPDATE job SET cancel_asked = TRUE,
                                  ended_at = CASE WHEN state = 'QUEUED' THEN ? ELSE ended_at END,
                                  state = CASE WHEN state = 'QUEUED' THEN 'CANCELLED' ELSE state END
                                WHERE id = ? AND state IN ('QUEUED', 'RUNNING')
                                """)
                        .params(now(), id.value())
                        .update()
                == 1;
    }

    boolean isCancelAsked(JobId id) {
        return jdbc.sql("SELECT cancel_asked FROM job WHERE id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    boolean queueAgain(JobId id) {
        return jdbc.sql(
                                """
                                UPDATE job SET state = 'QUEUED', reason = NULL, cancel_asked = FALSE,
                                  failures = 0, attempts = 0, done = 0, total = 0, words = NULL,
                                  ended_at = NULL, due_at = ?
                                WHERE id = ? AND state IN ('FAILED', 'CANCELLED')
                                """)
                        .params(now(), id.value())
                        .update()
                == 1;
    }

    /** Makes whoever else changes the job wait for the end of this transaction. */
    Optional<JobState> lock(JobId id) {
        return jdbc.sql("SELECT state FROM job WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(JobState::valueOf);
    }

    /** Jobs that wait while nothing is scheduled that would ever run them. */
    List<JobId> forgotten() {
        return jdbc
                .sql(
                        """
                        SELECT id FROM job j WHERE lane = 'EXPRESS' AND state = 'QUEUED' AND NOT EXISTS
                          (SELECT 1 FROM scheduled_tasks t WHERE t.task_name = ?
                           AND t.task_instance = CAST(j.id AS varchar(36)))
                        """)
                .param(JobTask.NAME)
                .query(UUID.class)
                .list()
                .stream()
                .map(JobId::new)
                .toList();
    }

    /** In which lane it goes; empty when there is no such job. */
    Optional<JobLane> lane(JobId id) {
        return jdbc.sql("SELECT lane FROM job WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(JobLane::valueOf);
    }

    int waitingInBulk(UserId person, int most) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM (SELECT id FROM job
                          WHERE lane = 'BULK' AND state = 'QUEUED' AND asked_by = ?
                          FETCH FIRST ? ROWS ONLY) waiting
                        """)
                .params(person.value(), most)
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Load read(ResultSet row, int number) throws SQLException {
        var status =
                new JobStatus(
                        new JobId(row.getObject("id", UUID.class)),
                        row.getString("kind"),
                        new Subject(
                                row.getString("subject_kind"),
                                row.getObject("subject_id", UUID.class)),
                        JobState.valueOf(row.getString("state")),
                        new JobStatus.Progress(
                                row.getLong("done"),
                                row.getLong("total"),
                                words(row.getString("words"))),
                        words(row.getString("reason")),
                        new UserId(row.getObject("asked_by", UUID.class)),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts"));
        return new Load(status, row.getString("data"), row.getInt("failures"));
    }

    private static @Nullable String stored(@Nullable JobWords words) {
        return words == null ? null : words.stored();
    }

    private static @Nullable JobWords words(@Nullable String stored) {
        return stored == null ? null : JobWords.read(stored);
    }
}
