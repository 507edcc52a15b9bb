package org.claimdesk.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import org.claimdesk.shared.JobId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the scheduler's table say which jobs are due; what they are stands in ours (decision 0012).
 */
@Configuration(proxyBeanMethods = false)
class JobTask {

    private static final String NAME = "job";

    static TaskInstance<Void> instance(JobId id) {
        return new TaskInstance<>(NAME, id.toString());
    }

    @Bean
    CustomTask<Void> job(JobRunner runner, Clock clock) {
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
                                        .orElse((complete, table) -> table.stop()));
    }
}
