package org.claimdesk.verdict;

import java.time.Instant;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;

/** Who approved a revision, under which hash, when. */
public record ApprovalDetails(Sha256 hash, UserId approver, Instant at) {}
