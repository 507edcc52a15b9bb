package org.claimdesk.audit;

import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.Sha256;

/**
 * An entry with what lies beside it.
 *
 * @param canonical the text that was hashed
 * @param values by name, in the order of their names
 */
public record LogLine(LogEntry entry, String canonical, Sha256 hash, List<NotedValue> values) {

    /**
     * @param text empty when it was removed, or is not for whoever asks
     * @param withheld whether it says something of what the desk holds, which this person may not
     *     read
     */
    public record NotedValue(String name, Optional<String> text, boolean withheld) {}
}
