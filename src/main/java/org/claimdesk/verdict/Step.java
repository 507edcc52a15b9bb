package org.claimdesk.verdict;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.UserId;

/**
 * What somebody did with a revision.
 *
 * @param note the comment of a return, the public note of a correction or withdrawal
 */
public record Step(
        RevisionId revision, StepKind kind, UserId by, Instant at, Optional<String> note) {}
