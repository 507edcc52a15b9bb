package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Subject;

/** A claim is not followed any more. */
public record ClaimSetAside(ClaimId claim, SetAside why) implements Audited {

    @Override
    public String action() {
        return "claim.set-aside";
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
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
