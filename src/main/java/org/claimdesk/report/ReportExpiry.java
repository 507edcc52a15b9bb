package org.claimdesk.report;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.claimdesk.store.Leftovers;
import org.claimdesk.user.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes the files of reports whose time is over. That they were made stays in the list. */
@Component
class ReportExpiry {

    private static final Logger log = LoggerFactory.getLogger(ReportExpiry.class);

    private final ReportRows rows;
    private final ReportFiles files;
    private final ActingAs actingAs;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    ReportExpiry(
            ReportRows rows,
            ReportFiles files,
            ActingAs actingAs,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.files = files;
        this.actingAs = actingAs;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /** What is due now, in the name of the desk. */
    void removeOverdue() {
        removeOverdue(clock.instant());
    }

    void removeOverdue(Instant now) {
        List<ReportDetails> overdue = rows.overdue(now);
        overdue.forEach(report -> actingAs.system(() -> remove(report)));
        if (!overdue.isEmpty()) {
            log.info("The files of {} reports were removed, their time was over", overdue.size());
        }
        removeForgotten(now);
    }

    /** Files of reports that were cancelled, or cut off, before a row named them. */
    private void removeForgotten(Instant now) {
        // What no row names by then, none ever will.
        files.olderThan(now.minus(Leftovers.LONGEST_WORK)).stream()
                .filter(bytes -> !rows.isNeeded(bytes))
                .forEach(files::remove);
        files.removeUnfinished();
    }

    private void remove(ReportDetails report) {
        List<ReportFile> those = report.made().map(ReportDetails.Made::files).orElse(List.of());
        transaction.executeWithoutResult(
                status -> {
                    rows.removed(report.id(), clock.instant());
                    events.publishEvent(new ReportEvent.Removed(report.id(), those.size()));
                });
        those.stream()
                .map(ReportFile::sha256)
                .filter(bytes -> !rows.isNeeded(bytes))
                .forEach(files::remove);
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> reportExpiryTask(ReportExpiry expiry) {
            return Tasks.recurring("report-expiry", FixedDelay.ofHours(1))
                    .execute((instance, context) -> expiry.removeOverdue());
        }
    }
}
