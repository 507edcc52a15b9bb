package org.claimdesk.report;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long reports last.
 *
 * @param fetchable how long the files of a finished report stay
 */
@ConfigurationProperties("claimdesk.report")
record ReportSettings(@DefaultValue("30d") Duration fetchable) {

    ReportSettings {
        if (fetchable.isNegative() || fetchable.isZero()) {
            throw new IllegalArgumentException("claimdesk.report.fetchable must be above 0");
        }
    }
}
