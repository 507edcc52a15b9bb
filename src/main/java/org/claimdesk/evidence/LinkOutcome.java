package org.claimdesk.evidence;

import org.claimdesk.shared.SpanOutcome;

/** What became of a passage that was to be linked. */
public sealed interface LinkOutcome {

    /** It is linked, at the spans that were taken. */
    record Linked(EvidenceItem item) implements LinkOutcome {}

    /** One of the selections is no span of the layer. */
    record NoSpan(SpanOutcome.Reason reason) implements LinkOutcome {}

    /** A range has more cells than can be quoted: {@code most}. */
    record TooManyCells(int most) implements LinkOutcome {}

    /** The document is withdrawn: nothing new is quoted from it. */
    record Withdrawn(Withdrawal withdrawal) implements LinkOutcome {}

    /** The document's bytes or its layer are not what they were: nothing can be quoted from it. */
    record NotVerified(VerificationResult result) implements LinkOutcome {}
}
