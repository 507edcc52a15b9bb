package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.Subject;

/** Words of an article became a claim. */
public record ClaimMarked(ClaimId claim, Appearance appearance, String statement)
        implements Audited, ContentChanged {

    @Override
    public String action() {
        return "claim.marked";
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
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
