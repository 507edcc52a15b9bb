package org.claimdesk.report;

/** What came of asking for a report. */
public sealed interface AskOutcome {

    /** It will be made. */
    record Asked(ReportDetails report) implements AskOutcome {}

    /** Nothing was kept. */
    record Refused(AskRefusal reason) implements AskOutcome {}
}
