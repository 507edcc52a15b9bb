package org.claimdesk.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.claimdesk.shared.JobId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes up at once what a killed program left. Only one process can open an H2 file, so whatever is
 * marked as running when it starts is not; on PostgreSQL another node may be running it, and missed
 * heartbeats tell. Jobs that wait without a task get one.
 */
@Component
class JobRecovery implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(JobRecovery.class);

    private final JdbcClient jdbc;
    private final DataSource database;
    private final JobRows rows;
    private final ObjectProvider<Scheduler> scheduler;
    private final BulkLane bulk;
    private final Clock clock;

    JobRecovery(
            JdbcClient jdbc,
            DataSource database,
            JobRows rows,
            ObjectProvider<Scheduler> scheduler,
            BulkLane bulk,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.rows = rows;
        this.scheduler = scheduler;
        this.bulk = bulk;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (isH2()) {
            freeTasks();
        }
        scheduleForgotten();
        bulk.wake();
    }

    void scheduleForgotten() {
        for (JobId id : rows.forgotten()) {
            log.warn("Job {} waited without a task and is scheduled", id);
            scheduler.getObject().scheduleIfNotExists(JobTask.instance(id), clock.instant());
        }
    }

    private void freeTasks() {
        int left =
                jdbc.sql(
                                """
                                UPDATE scheduled_tasks SET picked = FALSE, picked_by = NULL,
                                  last_heartbeat = NULL, version = version + 1
                                WHERE picked
                                """)
                        .update();
        if (left > 0) {
            log.info("{} jobs were cut off at the last stop and are begun again", left);
        }
    }

    private boolean isH2() {
        try (var connection = database.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }
}
