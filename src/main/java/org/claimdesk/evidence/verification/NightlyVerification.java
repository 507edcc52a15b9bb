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

    static final String TASK = "nightly-verification";

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
    record AtNight(Supplier<LocalTime> time, Supplier<ZoneId> zone) implements Schedule {

        @Override
        public Instant getNextExecutionTime(ExecutionComplete complete) {
            return after(complete.getTimeDone());
        }

        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return after(now);
        }

        /** So a start notices where the night it finds planned is too late. */
        @Override
        public boolean isDeterministic() {
            return true;
        }

        Instant after(Instant now) {
            LocalTime night = time.get();
            ZonedDateTime there = now.atZone(zone.get());
            ZonedDateTime today = there.with(night);
            return (today.isAfter(there) ? today : today.plusDays(1).with(night)).toInstant();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {

        @Bean
        AtNight atNight(NightSetting setting, Desk desk) {
            return new AtNight(setting::time, () -> desk.current().zone());
        }

        @Bean
        RecurringTask<Void> nightlyVerificationTask(NightlyVerification nightly, AtNight nights) {
            return Tasks.recurring(TASK, nights).execute((instance, context) -> nightly.begin());
        }
    }
}
