package org.claimdesk.evidence.edition;

import org.claimdesk.evidence.correction.Comparison;

/** What comes of comparing two editions. */
public sealed interface ComparisonOutcome {

    record Compared(Comparison comparison) implements ComparisonOutcome {}

    /** One of them holds no text. */
    record NoText() implements ComparisonOutcome {}

    /** Others are compared, and long ones they must be: it is to be asked for again. */
    record Busy() implements ComparisonOutcome {}
}
