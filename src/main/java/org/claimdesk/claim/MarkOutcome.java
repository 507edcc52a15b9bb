package org.claimdesk.claim;

/** What became of marking words of an article. */
public sealed interface MarkOutcome {

    /** The claim with the spans that were taken: they may be a little wider than the selection. */
    record Marked(ClaimDetails claim) implements MarkOutcome {}

    /** Nothing was saved. */
    record Refused(MarkRefusal reason) implements MarkOutcome {}
}
