package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;

/** What lies outside a verdict's snapshot was written about a claim. */
public record ClaimDescribed(ClaimId claim, ClaimDescription description) implements ClaimEvent {

    @Override
    public String action() {
        return "claim.described";
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
