package org.claimdesk.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.Optional;
import org.claimdesk.shared.JobId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets the scheduler's table say which jobs are due; what they are stands in ours (decision 0012).
 */
@Configuration(proxyBeanMethods = false)
class JobTask {

    static final String NAME = "job";

    static TaskInstance<Void> instance(JobId id) {
        return new TaskInstance<>(NAME, id.toString());
    }

    @Bean
    CustomTask<Void> job(
            JobRunner runner, JobRows rows, TransactionOperations transaction, Clock clock) {
        return Tasks.custom(NAME, Void.class)
                .onFailure((complete, table) -> table.reschedule(complete, clock.instant()))
                .onDeadExecutionRevive()
                .execute(
                        (instance, context) ->
                                runner.run(JobId.of(instance.getId()), context.getSchedulerState())
                                        .<CompletionHandler<Void>>map(
                                                next ->
                                                        (complete, table) ->
                                                                table.reschedule(complete, next))
                                        .orElse(
                                                (complete, table) ->
                                                        transaction.executeWithoutResult(
                                                                status ->
                                                                        leave(
                                                                                complete, table,
                                                                                rows, clock))));
    }

    /** Goes on while any waits; the scheduler's table sees to it that one node at a time does. */
    @Bean
    CustomTask<Void> bulk(BulkLane lane) {
        return Tasks.custom(BulkLane.TASK, Void.class)
                .onFailure((complete, table) -> table.reschedule(complete, lane.soon()))
                .onDeadExecutionRevive()
                .execute(
                        (instance, context) -> {
                            lane.run(context.getSchedulerState());
                            return (complete, table) -> {
                                table.stop();
                                lane.wake();
                            };
                        });
    }

    /** A person may have had it begun anew since it ended, while its task was still in the way. */
    private static void leave(
            ExecutionComplete complete,
            ExecutionOperations<Void> table,
            JobRows rows,
            Clock clock) {
        JobId id = JobId.of(complete.getExecution().taskInstance.getId());
        if (rows.lock(id).equals(Optional.of(JobState.QUEUED))) {
            table.reschedule(complete, clock.instant());
        } else {
            table.stop();
        }
    }
}
