package org.claimdesk.report.render;

/** What a report can be had as. */
public enum ReportFormat {
    PDF,
    HTML,
    CSV,
    /** JSON-LD for the exchange between fact-checkers; holds published verdicts only. */
    CLAIM_REVIEW;

    public ReportRenderer renderer() {
        return switch (this) {
            case PDF -> new PdfReport();
            case HTML -> new HtmlReport();
            case CSV -> new CsvReport();
            case CLAIM_REVIEW -> new ClaimReviewJson();
        };
    }
}
