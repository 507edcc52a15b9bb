package org.claimdesk.claim;

import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Subject;

/** Something that happened to a claim. */
sealed interface ClaimEvent extends Audited
        permits AppearanceAdded,
                AppearanceUndone,
                ClaimAssigned,
                ClaimBecamePart,
                ClaimDescribed,
                ClaimMarked,
                ClaimNoted,
                ClaimReworded,
                ClaimSetAside,
                ClaimStatusChanged,
                MarkUndone {

    ClaimId claim();

    @Override
    default Subject subject() {
        return Subject.of(claim());
    }
}
