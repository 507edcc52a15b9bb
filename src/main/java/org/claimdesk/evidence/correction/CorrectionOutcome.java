package org.claimdesk.evidence.correction;

import org.claimdesk.evidence.LayerDetails;

/** What came of a correction. */
public sealed interface CorrectionOutcome {

    /** Why it was not taken, each with a sentence {@code evidence.correction.refused.NAME}. */
    enum Reason {
        NO_REASON,
        REASON_TOO_LONG,
        TOO_LONG,
        /** U+0000 or half a character. */
        NO_TEXT,
        /** Another number of rows or columns than the sheet has. */
        CELLS,
        /** It says what stands there already. */
        NOTHING_CHANGED
    }

    /** It is the newest layer now. */
    record Corrected(LayerDetails layer) implements CorrectionOutcome {}

    /**
     * The same part is another meanwhile.
     *
     * @param newest to correct now
     * @param theirs what stands there
     */
    record Conflict(LayerDetails newest, String theirs) implements CorrectionOutcome {}

    record Refused(Reason reason) implements CorrectionOutcome {}
}
