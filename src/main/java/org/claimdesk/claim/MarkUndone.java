package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;

/** A claim was taken back within seconds of its marking. */
public record MarkUndone(ClaimId claim, String statement) implements ClaimEvent {

    @Override
    public String action() {
        return "claim.mark-undone";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }

    @Override
    public Map<String, String> values() {
        return Map.of("statement", statement);
    }
}
