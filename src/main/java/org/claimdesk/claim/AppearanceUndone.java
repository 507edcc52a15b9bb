package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.Subject;

/** A piece was taken back within seconds of adding it. */
public record AppearanceUndone(ClaimId claim, AppearanceId appearance)
        implements Audited, ContentChanged {

    @Override
    public String action() {
        return "claim.appearance-undone";
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("appearance", appearance.toString());
    }
}
