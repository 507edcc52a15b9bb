package org.claimdesk.evidence.imports;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.UserId;

/**
 * Many files that are brought in together.
 *
 * @param name of the folder, as it is shown; empty for files that came without one
 * @param claim for which they are brought in, where there is one
 * @param job that takes them in, where the desk reads them from a folder itself
 * @param listed whether all of its files are known by name
 */
public record ImportRun(
        ImportRunId id,
        boolean atServer,
        String name,
        Optional<ClaimId> claim,
        UserId by,
        Instant at,
        Optional<JobId> job,
        boolean listed,
        boolean cancelled,
        ImportCounts counts) {

    /** Whether nothing more happens to it by itself. */
    public boolean isOver() {
        return counts.open() == 0 && (listed || cancelled);
    }
}
