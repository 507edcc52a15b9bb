package org.claimdesk.evidence;

import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;

/** One span of a layer that some claim rests on, to be drawn. */
public record LayerMark(EvidenceId evidence, ClaimId claim, Stance stance, int start, int end) {}
