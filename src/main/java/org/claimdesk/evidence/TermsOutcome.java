package org.claimdesk.evidence;

/** What became of saying on what terms a document was given. */
public sealed interface TermsOutcome {

    record Agreed(TermsInForce terms) implements TermsOutcome {}

    /** Somebody else said otherwise since it was shown; nothing was saved. */
    record Conflict(TermsInForce theirs) implements TermsOutcome {}
}
