package org.claimdesk.claim;

/** What became of moving a claim to another status. */
public sealed interface StatusOutcome {

    record Moved(ClaimDetails claim) implements StatusOutcome {}

    /** Somebody moved it meanwhile, and from where it stands there is no such way. */
    record Refused(ClaimStatus stands) implements StatusOutcome {}
}
