package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;

/** A claim was noted down before there was any text. */
public record ClaimNoted(ClaimId claim, String statement) implements ClaimEvent, ContentChanged {

    @Override
    public String action() {
        return "claim.noted";
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
