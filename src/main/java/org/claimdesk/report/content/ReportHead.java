package org.claimdesk.report.content;

import java.time.Instant;
import java.time.ZoneId;
import org.claimdesk.shared.ReportId;

/**
 * What stands on the first page.
 *
 * @param subject what it is about: a title, a statement, days
 * @param scope what was asked for, in words
 * @param zone in which times are shown beside UTC
 * @param made who made the report, and at which moment its content was read
 * @param log where the audit log ended at that moment
 * @param claims how many there are
 */
public record ReportHead(
        ReportId id,
        String subject,
        String title,
        String scope,
        Publisher publisher,
        ZoneId zone,
        Act made,
        LogPosition log,
        int claims,
        Tally tally) {

    /** When the content was read. */
    public Instant madeAt() {
        return made.at();
    }
}
