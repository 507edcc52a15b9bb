package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;

/** An unlinking was taken back. */
public record EvidenceRelinked(EvidenceId evidence, ClaimId claim, Stance stance)
        implements EvidenceEvent {

    @Override
    public String action() {
        return "evidence.relinked";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("evidence", evidence.toString(), "stance", stance.name());
    }
}
