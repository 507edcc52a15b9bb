package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;

/** A claim moved on or back. */
public record ClaimStatusChanged(ClaimId claim, ClaimStatus status) implements ClaimEvent {

    @Override
    public String action() {
        return "claim.status-changed";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("status", status.name());
    }
}
