package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;

/** A piece was taken back within seconds of adding it. */
public record AppearanceUndone(ClaimId claim, AppearanceId appearance)
        implements ClaimEvent, ContentChanged {

    @Override
    public String action() {
        return "claim.appearance-undone";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("appearance", appearance.toString());
    }
}
