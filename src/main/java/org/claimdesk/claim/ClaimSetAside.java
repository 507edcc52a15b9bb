package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;

/** A claim is not followed any more. */
public record ClaimSetAside(ClaimId claim, SetAside why) implements ClaimEvent {

    @Override
    public String action() {
        return "claim.set-aside";
    }

    @Override
    public Map<String, String> facts() {
        return why.sameAs() == null
                ? Map.of("ground", why.ground().name())
                : Map.of("ground", why.ground().name(), "same as", why.sameAs().toString());
    }

    @Override
    public Map<String, String> values() {
        return Map.of("words", why.words());
    }
}
