package org.claimdesk.claim;

/** What became of taking a mark back; each but the first has a sentence {@code claim.undo.NAME}. */
public enum UndoOutcome {
    UNDONE,
    /** More than {@link Claims#UNDO} passed. */
    TOO_LATE,
    /** Only whoever marked may take it back. */
    SOMEBODY_ELSES,
    /** Others have written about the claim or gathered evidence for it meanwhile. */
    USED_MEANWHILE,
    /** It is not there any more. */
    GONE
}
