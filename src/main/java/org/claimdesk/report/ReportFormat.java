package org.claimdesk.report;

/** What a report can be had as. */
public enum ReportFormat {
    PDF,
    HTML,
    CSV,
    /** JSON-LD for the exchange between fact-checkers; holds published verdicts only. */
    CLAIM_REVIEW
}
