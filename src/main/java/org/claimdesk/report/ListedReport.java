package org.claimdesk.report;

import java.util.Optional;
import org.claimdesk.job.JobStatus;
import org.claimdesk.shared.ReportId;

/**
 * A report as it stands now.
 *
 * @param job that makes or made it
 * @param mayDecide whether who looks may cancel it or have it made again
 */
public record ListedReport(
        ReportDetails details, ReportState state, Optional<JobStatus> job, boolean mayDecide) {

    public ReportId id() {
        return details.id();
    }
}
