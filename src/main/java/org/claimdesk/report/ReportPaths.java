package org.claimdesk.report;

import java.util.Locale;
import org.claimdesk.shared.ReportId;

/** Where reports are found in the address bar. */
public final class ReportPaths {

    public static final String LIST = "reports";

    /** Query parameter of the list: the report that is shown in it. */
    public static final String REPORT = "report";

    private ReportPaths() {}

    public static String report(ReportId report) {
        return LIST + "?" + REPORT + "=" + report;
    }

    /** Over HTTP: a finished report as a file. */
    public static String file(ReportId report, ReportFormat format) {
        return "content/reports/" + report + "/" + format.name().toLowerCase(Locale.ROOT);
    }
}
