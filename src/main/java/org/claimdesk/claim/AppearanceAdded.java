package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;

/** A claim was found in one more place, or one more piece was added to a place. */
public record AppearanceAdded(ClaimId claim, Appearance appearance)
        implements ClaimEvent, ContentChanged {

    @Override
    public String action() {
        return "claim.appearance-added";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(appearance);
    }
}
