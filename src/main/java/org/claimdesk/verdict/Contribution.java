package org.claimdesk.verdict;

import java.time.Instant;
import org.claimdesk.shared.UserId;

/**
 * Somebody's hand in what a revision freezes.
 *
 * @param ordinal grows with every contribution of the desk
 * @param what the action, as the log names it
 */
public record Contribution(long ordinal, UserId person, String what, Instant at) {}
