package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;

/** Words of an article became a claim. */
public record ClaimMarked(ClaimId claim, Appearance appearance, String statement)
        implements ClaimEvent, ContentChanged {

    @Override
    public String action() {
        return "claim.marked";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(appearance);
    }

    @Override
    public Map<String, String> values() {
        return Map.of("statement", statement);
    }
}
