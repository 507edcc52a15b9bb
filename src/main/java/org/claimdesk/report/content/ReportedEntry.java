package org.claimdesk.report.content;

import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.shared.Sha256;

/**
 * An entry of the audit log.
 *
 * @param position in the log, from 1
 * @param facts those that say something
 * @param action as the log names it: {@code claim.marked}
 */
public record ReportedEntry(
        long position, Act act, String action, Map<String, String> facts, Sha256 hash) {

    public ReportedEntry {
        facts =
                facts.entrySet().stream()
                        .filter(fact -> !fact.getValue().isBlank())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
    }
}
