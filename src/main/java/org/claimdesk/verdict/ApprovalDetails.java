package org.claimdesk.verdict;

import java.time.Instant;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;

/**
 * Who approved a revision, under which hash, when.
 *
 * @param isLogged whether the log tells of it; else somebody wrote to the database
 */
public record ApprovalDetails(Sha256 hash, UserId approver, Instant at, boolean isLogged) {}
