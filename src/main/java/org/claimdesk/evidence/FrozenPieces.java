package org.claimdesk.evidence;

import java.util.Set;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;

/**
 * Implemented by the feature that freezes evidence: what a verdict rests on goes on carrying it
 * after somebody unlinked it from the claim.
 */
@FunctionalInterface
public interface FrozenPieces {

    /**
     * On which pieces, linked or not, rests what was submitted, approved or made public on a claim.
     */
    Set<EvidenceId> of(ClaimId claim);
}
