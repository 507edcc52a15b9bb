package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Subject;

/** A claim became a part of a larger one. */
public record ClaimBecamePart(ClaimId claim, ClaimId larger) implements Audited {

    @Override
    public String action() {
        return "claim.became-part";
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("larger", larger.toString());
    }
}
