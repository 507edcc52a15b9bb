package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;

/** What a verdict's snapshot freezes was written anew: statement, speaker or date said. */
public record ClaimReworded(ClaimId claim, ClaimDescription description)
        implements ClaimEvent, ContentChanged {

    @Override
    public String action() {
        return "claim.reworded";
    }

    @Override
    public Map<String, String> facts() {
        return DescribedFacts.facts(description);
    }

    @Override
    public Map<String, String> values() {
        return DescribedFacts.values(description);
    }
}
