package org.claimdesk.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;

/**
 * A report that was asked for.
 *
 * @param title that of the article, or what the scope is in words
 * @param made empty until it is finished
 */
public record ReportDetails(
        ReportId id,
        String title,
        ReportScope scope,
        List<ReportFormat> formats,
        UserId askedBy,
        Instant askedAt,
        Optional<Made> made) {

    public ReportDetails {
        formats = List.copyOf(formats);
    }

    /**
     * A finished report.
     *
     * @param readAt the moment for which it speaks
     * @param position of the last entry of the audit log at that moment
     * @param fetchableUntil when its files are removed
     * @param files empty when they have been removed
     */
    public record Made(
            Instant readAt,
            int claims,
            long position,
            Sha256 logHead,
            Instant fetchableUntil,
            List<ReportFile> files) {

        public Made {
            files = List.copyOf(files);
        }

        public boolean isFetchable(Instant now) {
            return now.isBefore(fetchableUntil) && !files.isEmpty();
        }
    }
}
