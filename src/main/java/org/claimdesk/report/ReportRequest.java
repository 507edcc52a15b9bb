package org.claimdesk.report;

import java.util.EnumSet;
import java.util.Set;

/** What somebody wants to have. */
public record ReportRequest(ReportScope scope, Set<ReportFormat> formats) {

    public ReportRequest {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("A report has at least one format");
        }
        formats = Set.copyOf(EnumSet.copyOf(formats));
    }
}
