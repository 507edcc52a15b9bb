package org.claimdesk.report.content;

import java.time.Instant;

/** Who did something, by name, and when. */
public record Act(String person, Instant at) {}
