package org.claimdesk.claim;

/** What became of writing about a claim. */
public sealed interface DescribeOutcome {

    record Described(ClaimDetails claim) implements DescribeOutcome {}

    /** Somebody else wrote since the person looked; nothing was saved. */
    record Conflict(ClaimDetails theirs) implements DescribeOutcome {}
}
