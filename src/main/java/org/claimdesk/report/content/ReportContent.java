package org.claimdesk.report.content;

import java.util.function.IntConsumer;

/**
 * All that an audit report says.
 *
 * @param claims in the report's order; may be gone through several times, and need not fit into
 *     memory
 * @param paged told the number of each page that is laid out; may throw to stop
 */
public record ReportContent(ReportHead head, Iterable<ReportedClaim> claims, IntConsumer paged) {}
