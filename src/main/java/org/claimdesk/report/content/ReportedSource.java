package org.claimdesk.report.content;

import java.util.Optional;

/**
 * Who made a document, as the desk describes it at the moment of the report: no revision froze it.
 *
 * @param rank whether it made what it tells or passes on what others made, in words
 */
public record ReportedSource(String name, boolean isPerson, Optional<String> rank) {}
