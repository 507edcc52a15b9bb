package org.claimdesk.job;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnDatabase
class JobRecoveryTest extends DeskWithSteppingJobs {

    @Autowired private JobRecovery recovery;
    @Autowired private JdbcClient jdbc;

    @Test
    void runsAJobThatWaitsWithoutATask() {
        UserId person = some.reviewer();
        JobId id = start(person, SteppingJob.GIVE_UP);
        awaitState(person, id, JobState.FAILED);
        await().atMost(SOON).until(() -> tasks(id) == 0);
        jdbc.sql("UPDATE job SET state = 'QUEUED' WHERE id = ?").param(id.value()).update();

        recovery.scheduleForgotten();

        await().atMost(SOON).until(() -> work.attemptsAt(id).size() == 2);
    }

    @Test
    void runsAJobThatWasBegunAnewBeforeItsTaskWasGone() {
        UserId person = some.reviewer();
        AtomicBoolean retried = new AtomicBoolean();
        Consumer<JobId> retryOnce =
                job -> {
                    if (!retried.getAndSet(true)) {
                        actingAs.run(person, () -> jobs.retry(job));
                    }
                };
        JobId id = start(person, SteppingJob.GO_ON);
        // Told in the thread of the job, whose task is still in the table.
        as(
                person,
                () ->
                        jobs.watch(
                                id,
                                status -> {
                                    if (status.state() == JobState.CANCELLED) {
                                        retryOnce.accept(id);
                                    }
                                }));
        awaitState(person, id, JobState.RUNNING);

        cancel(person, id);

        await().atMost(SOON).until(() -> work.attemptsAt(id).size() == 2);
        cancel(person, id);
    }

    private int tasks(JobId id) {
        return jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }
}
