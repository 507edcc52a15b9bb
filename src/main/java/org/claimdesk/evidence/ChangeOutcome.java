package org.claimdesk.evidence;

/** What became of a change to stance or remark. */
public sealed interface ChangeOutcome {

    record Changed(EvidenceItem item) implements ChangeOutcome {}

    /** Somebody else changed it since it was shown; nothing was saved. */
    record Conflict(EvidenceItem theirs) implements ChangeOutcome {}

    /** Somebody else unlinked it since it was shown; nothing was saved. */
    record Unlinked() implements ChangeOutcome {}
}
