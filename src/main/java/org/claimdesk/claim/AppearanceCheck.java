package org.claimdesk.claim;

/** What came of holding a claim's words against the text they were marked in. */
public record AppearanceCheck(Appearance appearance, Result result) {

    /** Whether the words still stand. */
    public enum Result {
        /** Every piece stands at its offsets in the text as it was captured. */
        STANDS,
        /** The text is as it was captured, yet other words stand at the offsets. */
        NOT_THERE,
        /** The text that is kept is not the one that was captured. */
        TEXT_ALTERED,
        /** No text is kept. */
        TEXT_MISSING
    }
}
