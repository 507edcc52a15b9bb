package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.Subject;

/** What a verdict's snapshot freezes was written anew: statement, speaker or date said. */
public record ClaimReworded(ClaimId claim, ClaimDescription description)
        implements Audited, ContentChanged {

    @Override
    public String action() {
        return "claim.reworded";
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
    }

    @Override
    public Map<String, String> facts() {
        return DescribedFacts.facts(description);
    }

    @Override
    public Map<String, String> values() {
        return DescribedFacts.values(description);
    }
}
