package org.claimdesk.evidence;

import java.util.Comparator;
import java.util.List;

/**
 * Whether a quotation still stands, and what is at fault where it does not; from the best to the
 * worst.
 */
public enum VerificationResult {
    /** The file and the layer have their hashes, and every quote stands at its offsets. */
    EXACT,
    /** The words stand, beyond doubt, elsewhere in the text. */
    MOVED,
    /** The words stand nowhere, but similar ones do: which is for a person to judge. */
    CHANGED,
    /** Neither the words nor similar ones are found, or more than once and not at their place. */
    MISSING,
    /** No text could be got out of the file anew. Only said of fresh extractions. */
    UNREADABLE,
    /** The text that lies under the layer's hash is another. */
    LAYER_ALTERED,
    /** The layer's text is gone, or the disk does not give it out. */
    LAYER_MISSING,
    /** The bytes that lie under the document's hash are others. */
    FILE_ALTERED,
    /** The document's bytes are gone, or the disk does not give them out. */
    FILE_MISSING,
    /** The bytes were removed by legal order: neither intact nor tampered with. */
    REMOVED;

    /** A passage stands no better than the worst of its spans. */
    static VerificationResult worst(List<VerificationResult> results) {
        return results.stream().max(Comparator.naturalOrder()).orElse(EXACT);
    }
}
