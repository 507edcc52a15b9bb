package org.claimdesk.report;

import org.claimdesk.shared.Sha256;

/**
 * A finished report in one format.
 *
 * @param name under which it is downloaded
 * @param size in bytes
 * @param claims of which it tells: of those of the report, or of those that were published
 */
public record ReportFile(
        ReportFormat format, Sha256 sha256, long size, String name, String mediaType, int claims) {}
