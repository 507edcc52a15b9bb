package org.claimdesk.report.content;

import java.time.Instant;

/** Who did something, and when. */
public record Act(ReportedPerson by, Instant at) {

    /** The name to show. */
    public String person() {
        return by.name();
    }
}
