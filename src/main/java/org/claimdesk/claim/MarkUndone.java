package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Subject;

/** A claim was taken back within seconds of its marking. */
public record MarkUndone(ClaimId claim, String statement) implements Audited {

    @Override
    public String action() {
        return "claim.mark-undone";
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
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
