package org.claimdesk.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Subject;

/** Passages were held against their layers and bytes again. */
public record EvidenceVerified(Subject subject, List<One> passages) implements Audited {

    /** What came of one passage. */
    public record One(EvidenceId evidence, VerificationResult result) {}

    public static EvidenceVerified of(Subject subject, List<VerificationRows.Outcome> outcomes) {
        return new EvidenceVerified(
                subject,
                outcomes.stream()
                        .map(outcome -> new One(outcome.passage(), outcome.finding().result()))
                        .toList());
    }

    public EvidenceVerified {
        passages = List.copyOf(passages);
    }

    @Override
    public String action() {
        return "evidence.verified";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "passages", Integer.toString(passages.size()),
                "exact", Long.toString(exact()),
                "not exact",
                        passages.stream()
                                .filter(one -> one.result() != VerificationResult.EXACT)
                                .map(one -> one.evidence() + " " + one.result())
                                .collect(Collectors.joining(",")));
    }

    private long exact() {
        return passages.stream().filter(one -> one.result() == VerificationResult.EXACT).count();
    }
}
