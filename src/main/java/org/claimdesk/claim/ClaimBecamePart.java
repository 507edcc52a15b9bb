package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;

/** A claim became a part of a larger one. */
public record ClaimBecamePart(ClaimId claim, ClaimId larger) implements ClaimEvent {

    @Override
    public String action() {
        return "claim.became-part";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("larger", larger.toString());
    }
}
