package org.claimdesk.evidence;

/** Whether a quotation still stands. */
public enum VerificationResult {
    /** The bytes and the layer have their hashes, and every quote stands at its offsets. */
    EXACT,
    /** The words stand, beyond doubt, elsewhere in the layer. */
    MOVED,
    /** The document's bytes or the layer are not what they were. */
    CHANGED,
    /** The words, or the file that held them, are not found. */
    MISSING,
    /** The bytes were removed by legal order. */
    REMOVED
}
