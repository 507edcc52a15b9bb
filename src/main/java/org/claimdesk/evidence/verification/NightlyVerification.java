package org.claimdesk.evidence.verification;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.shared.JobId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.Desk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Has the desk verify all its passages every night. The scheduler's table says when, for all nodes:
 * one of them begins, and a night that was slept through is caught up with at the next start.
 */
@Component
class NightlyVerification {

    private final VerificationRuns runs;
    private final ActingAs actingAs;

    NightlyVerification(VerificationRuns runs, ActingAs actingAs) {
        this.runs = runs;
        this.actingAs = actingAs;
    }

    /** Where somebody has the whole desk verified just now, that is enough. */
    JobId begin() {
        return actingAs.system(() -> runs.start(new VerificationScope.WholeDesk(), false));
    }

    /** Once a day, where the desk is: the day when clocks are put forward or back has one, too. */
    record AtNight(LocalTime time, Supplier<ZoneId> zone) implements Schedule {

        @Override
        public Instant getNextExecutionTime(ExecutionComplete complete) {
            return after(complete.getTimeDone());
        }

        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return after(now);
        }

        /** Another time in the settings counts from the next start on. */
        @Override
        public boolean isDeterministic() {
            return true;
        }

        Instant after(Instant now) {
            ZonedDateTime there = now.atZone(zone.get());
            ZonedDateTime today = there.with(time);
            return (today.isAfter(there) ? today : today.plusDays(1).with(time)).toInstant();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {

        @Bean
        RecurringTask<Void> nightlyVerificationTask(
                NightlyVerification nightly, VerificationSettings settings, Desk desk) {
            return Tasks.recurring(
                            "nightly-verification",
                            new AtNight(settings.nightly(), () -> desk.current().zone()))
                    .execute((instance, context) -> nightly.begin());
        }
    }
}
