package org.claimdesk.evidence;

import java.time.Instant;
import org.claimdesk.shared.UserId;

/**
 * A piece of evidence that rested on a claim once.
 *
 * @param item as it was linked
 * @param by who unlinked it
 */
public record UnlinkedEvidence(EvidenceItem item, UserId by, Instant at) {}
