package org.claimdesk.verdict;

/** What became of a working copy that was to be kept. */
public sealed interface KeepOutcome {

    record Kept(WorkingCopy copy) implements KeepOutcome {}

    /** The same person typed in another window meanwhile. */
    record TypedElsewhere(WorkingCopy there) implements KeepOutcome {}
}
