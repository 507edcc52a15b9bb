package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;

/** A piece of evidence no longer bears on its claim. */
public record EvidenceUnlinked(EvidenceId evidence, ClaimId claim, Stance stance)
        implements EvidenceEvent {

    @Override
    public String action() {
        return "evidence.unlinked";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("evidence", evidence.toString(), "stance", stance.name());
    }
}
