package org.claimdesk.evidence;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.UserId;

/** When a passage was last held against its layer and bytes, by whom, and what came of it. */
public record LastVerification(
        VerificationResult result, Optional<Fault> fault, UserId by, Instant at) {}
