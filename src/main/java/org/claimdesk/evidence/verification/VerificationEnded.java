package org.claimdesk.evidence.verification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.evidence.VerificationCounts;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Subject;

/**
 * A verification of many passages is over: one entry for all of them.
 *
 * @param isWhole whether it came to its end: not if somebody cancelled it, or it failed
 * @param changed the passages whose result is another than before, with the new one; the first ones
 * @param changedInAll how many those are
 */
record VerificationEnded(
        Subject subject,
        boolean isWhole,
        VerificationCounts counts,
        VerificationCounts freshCounts,
        Map<EvidenceId, VerificationResult> changed,
        long changedInAll)
        implements Audited {

    @Override
    public String action() {
        return "evidence.verified-in-run";
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        facts.put("passages", Long.toString(counts.total()));
        facts.put("whole", Boolean.toString(isWhole));
        counts.results().forEach(result -> facts.put(word(result), count(counts, result)));
        freshCounts
                .results()
                .forEach(result -> facts.put("fresh " + word(result), count(freshCounts, result)));
        if (changedInAll > 0) {
            facts.put("changed in all", Long.toString(changedInAll));
            facts.put(
                    "changed passages",
                    changed.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .sorted()
                            .collect(Collectors.joining(",")));
        }
        return facts;
    }

    private static String word(VerificationResult result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String count(VerificationCounts counts, VerificationResult result) {
        return Long.toString(counts.of(result));
    }
}
