package org.claimdesk.evidence;

import java.util.Optional;

/**
 * What is to be said of the text that a passage quotes.
 *
 * @param ordinal counts the texts of the document from 1
 * @param tool what got it out, with its version
 * @param language IETF tag of the text, or of the document, as far as known
 * @param page how the words of the passage came about, where they did not stand in the file: of
 *     several pages the least certain way
 * @param confidence of the words on those pages on average, from 0 to 100; the lowest of several
 * @param pageTool what recognised those pages, with its version
 */
public record QuotedLayer(
        int ordinal,
        LayerOrigin origin,
        String tool,
        Optional<String> language,
        Optional<LayerOrigin> page,
        Optional<Integer> confidence,
        Optional<String> pageTool) {

    /** How the quoted words came about: those of a page that stood in the file did so. */
    public LayerOrigin wordsOrigin() {
        return page.orElse(LayerOrigin.EXTRACTED);
    }

    /** Whether a person should not trust the words without looking at the picture. */
    public boolean isDoubtful() {
        return confidence.filter(percent -> percent < PageOrigin.DOUBTFUL_BELOW).isPresent();
    }
}
