package org.claimdesk.evidence.verification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import org.claimdesk.user.DeskChanged;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts off, or forward, the next night where its time or the desk's time zone changed. */
@Component
class NightShift {

    private static final TaskInstanceId NEXT =
            TaskInstanceId.of(NightlyVerification.TASK, RecurringTask.INSTANCE);

    private final ObjectProvider<Scheduler> scheduler;
    private final NightlyVerification.AtNight nights;
    private final Clock clock;

    NightShift(
            ObjectProvider<Scheduler> scheduler, NightlyVerification.AtNight nights, Clock clock) {
        this.scheduler = scheduler;
        this.nights = nights;
        this.clock = clock;
    }

    @EventListener
    void on(NightSetting.Changed change) {
        shift();
    }

    @EventListener
    void on(DeskChanged change) {
        shift();
    }

    /** In the transaction of the change: the scheduler's table lies in the same database. */
    private void shift() {
        try {
            scheduler.getObject().reschedule(NEXT, nights.after(clock.instant()));
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
            // It is just beginning, or was never planned: planning it asks for the time anew.
        }
    }
}
