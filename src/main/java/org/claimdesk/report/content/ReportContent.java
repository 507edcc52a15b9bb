package org.claimdesk.report.content;

/**
 * All that an audit report says.
 *
 * @param claims in the report's order; may be gone through several times, and need not fit into
 *     memory
 * @param layout told how the laying out of pages goes on
 */
public record ReportContent(ReportHead head, Iterable<ReportedClaim> claims, LayoutWatch layout) {}
