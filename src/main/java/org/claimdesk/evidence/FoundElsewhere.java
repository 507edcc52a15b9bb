package org.claimdesk.evidence;

import java.util.Optional;

/**
 * A span of a passage that did not stand at its place when it was last verified, beside what stands
 * where it was found.
 *
 * @param isFresh whether it was looked up in a fresh extraction; else in its layer
 * @param quote the words as they were linked
 * @param there the words that were found instead, which may be the same elsewhere; empty where
 *     nothing near was found
 */
public record FoundElsewhere(
        boolean isFresh,
        int ordinal,
        String quote,
        VerificationResult result,
        int distance,
        Optional<Words> there) {

    /** Words, and the offset of their first UTF-16 code unit in the text that was looked in. */
    public record Words(int start, String words) {}
}
