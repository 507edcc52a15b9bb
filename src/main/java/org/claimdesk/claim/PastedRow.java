package org.claimdesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a pasted table, as it would become a claim.
 *
 * @param number counted from 1 as in the table, its head included
 * @param claim what would be noted; nothing where something is wrong
 * @param faults everything that is wrong, not the first only
 */
public record PastedRow(
        int number, List<String> cells, @Nullable ClaimDescription claim, List<Wrong> faults) {

    /** What can be wrong; each has a sentence {@code claim.rows.fault.NAME}. */
    public enum Fault {
        NO_STATEMENT,
        STATEMENT_TOO_LONG,
        SPEAKER_TOO_LONG,
        REASON_TOO_LONG,
        DATE_UNCLEAR,
        KIND_UNKNOWN,
        TOPIC_UNKNOWN
    }

    /**
     * @param written what was not understood; empty where the sentence needs it not
     */
    public record Wrong(Fault fault, String written) {}

    public PastedRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
        if (faults.isEmpty() != (claim != null)) {
            throw new IllegalArgumentException("A row is a claim unless something is wrong");
        }
    }
}
