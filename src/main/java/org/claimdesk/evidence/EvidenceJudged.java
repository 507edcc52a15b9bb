package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.ClaimId;

/** Stance or remark of a piece of evidence is another now. */
public record EvidenceJudged(EvidenceItem item, Stance before) implements EvidenceEvent {

    @Override
    public String action() {
        return "evidence.judged";
    }

    @Override
    public ClaimId claim() {
        return item.claim();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "evidence", item.id().toString(),
                "stance", item.stance().name(),
                "stance before", before.name());
    }

    @Override
    public Map<String, String> values() {
        return Map.of("remark", item.remark());
    }
}
