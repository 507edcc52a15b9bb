package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody is to work on a claim, or nobody any more. */
public record ClaimAssigned(ClaimId claim, @Nullable UserId assignee) implements ClaimEvent {

    @Override
    public String action() {
        return "claim.assigned";
    }

    @Override
    public Map<String, String> facts() {
        return assignee == null ? Map.of() : Map.of("assignee", assignee.toString());
    }
}
