package org.claimdesk.job;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shared.JobId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the bulk lane. */
@Component
class BulkRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isAnyWaiting() {
        return !jdbc.sql(
                        """
                        SELECT id FROM job WHERE lane = 'BULK' AND state IN ('QUEUED', 'RUNNING')
                        FETCH FIRST 1 ROW ONLY
                        """)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** Only one lane runs at a time: what runs when it begins was cut off. */
    int takeUpCutOff() {
        return jdbc.sql(
                        """
                        UPDATE job SET state = 'QUEUED' WHERE lane = 'BULK' AND state = 'RUNNING'
                        """)
                .update();
    }

    /** Without effect on a job that has not begun, or has ended. */
    void takeUpCutOff(JobId id) {
        jdbc.sql("UPDATE job SET state = 'QUEUED' WHERE id = ? AND state = 'RUNNING'")
                .param(id.value())
                .update();
    }

    /** Who waits for jobs that are due. */
    List<UUID> people() {
        return jdbc.sql(
                        """
                        SELECT DISTINCT asked_by FROM job
                        WHERE lane = 'BULK' AND state = 'QUEUED' AND due_at <= ?
                        """)
                .param(now())
                .query(UUID.class)
                .list();
    }

    /** The jobs that have been due for longest. */
    List<JobId> due(UUID person, int most) {
        return jdbc
                .sql(
                        """
                        SELECT id FROM job
                        WHERE lane = 'BULK' AND state = 'QUEUED' AND asked_by = ? AND due_at <= ?
                        ORDER BY due_at FETCH FIRST ? ROWS ONLY
                        """)
                .params(person, now(), most)
                .query(UUID.class)
                .list()
                .stream()
                .map(JobId::new)
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
