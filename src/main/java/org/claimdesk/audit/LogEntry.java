package org.claimdesk.audit;

import java.time.Instant;
import java.util.Map;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;

/**
 * One thing that happened, as it is chained.
 *
 * @param position 1 for the first entry, without gaps
 * @param at in microseconds, when it was written
 * @param facts ids, hashes, numbers, names of constants
 * @param commitments for each value that was noted beside the log, the hash of its salt and text
 * @param previous the hash of the entry before; 64 zeros before the first
 */
public record LogEntry(
        long position,
        Instant at,
        UserId actor,
        String action,
        Subject subject,
        Map<String, String> facts,
        Map<String, Sha256> commitments,
        Sha256 previous) {

    public LogEntry {
        facts = Map.copyOf(facts);
        commitments = Map.copyOf(commitments);
    }
}
