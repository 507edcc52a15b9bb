package org.claimdesk.report;

import java.nio.file.Path;

/** A report's file, ready to be sent. */
public record ReportDownload(ReportFile file, Path path) {}
