package org.claimdesk.report;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.job.JobStatus;

/** Where a report stands between being asked for and being gone. */
public enum ReportState {
    WAITING,
    BEING_MADE,
    READY,
    FAILED,
    CANCELLED,
    /** It was made, and its time is over. */
    EXPIRED;

    /** Whether it changes by itself, soon. */
    public boolean isUnderWay() {
        return this == WAITING || this == BEING_MADE;
    }

    static ReportState of(ReportDetails report, Optional<JobStatus> job, Instant now) {
        return report.made()
                .map(made -> made.isFetchable(now) ? READY : EXPIRED)
                .orElseGet(() -> job.map(ReportState::of).orElse(WAITING));
    }

    private static ReportState of(JobStatus job) {
        return switch (job.state()) {
            case QUEUED -> WAITING;
            // Done, and what it made was not yet there when it was looked for.
            case RUNNING, DONE -> BEING_MADE;
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
        };
    }
}
