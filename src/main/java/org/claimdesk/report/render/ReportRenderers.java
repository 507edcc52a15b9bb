package org.claimdesk.report.render;

import org.claimdesk.report.ReportFormat;

/** Finds who writes a format. */
public final class ReportRenderers {

    private ReportRenderers() {}

    public static ReportRenderer of(ReportFormat format) {
        return switch (format) {
            case PDF -> new PdfReport();
            case HTML -> new HtmlReport();
            case CSV -> new CsvReport();
            case CLAIM_REVIEW -> new ClaimReviewJson();
        };
    }
}
