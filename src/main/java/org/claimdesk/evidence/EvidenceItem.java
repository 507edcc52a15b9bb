package org.claimdesk.evidence;

import java.time.Instant;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.UserId;

/**
 * A piece of evidence as it is linked to a claim.
 *
 * @param by who linked it
 * @param version to be given back when it is changed
 */
public record EvidenceItem(
        EvidenceId id,
        ClaimId claim,
        Stance stance,
        String remark,
        EvidenceContent content,
        UserId by,
        Instant at,
        long version) {

    /** Only some people can see it: it counts for nothing that others see. */
    public boolean isRestricted() {
        return switch (content) {
            case EvidenceContent.DocumentPassage passage -> passage.restricted();
            case EvidenceContent.Note note ->
                    note.from().filter(EvidenceContent.TypedFrom::restricted).isPresent();
        };
    }
}
