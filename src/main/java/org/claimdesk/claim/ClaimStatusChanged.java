package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Subject;

/** A claim moved on or back. */
public record ClaimStatusChanged(ClaimId claim, ClaimStatus status) implements Audited {

    @Override
    public String action() {
        return "claim.status-changed";
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("status", status.name());
    }
}
