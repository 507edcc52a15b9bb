package org.claimdesk.evidence;

import java.util.List;
import org.claimdesk.shared.Locator;

/**
 * Where words stand in a layer.
 *
 * @param hits the first of them, in order
 * @param total how many there are; more than the hits where there are many
 */
public record FoundWords(List<Hit> hits, int total) {

    public static final FoundWords NONE = new FoundWords(List.of(), 0);

    public FoundWords {
        hits = List.copyOf(hits);
    }

    /**
     * One place.
     *
     * @param part ordinal of the part it lies in
     * @param before what stands before the words, cut to a snippet
     */
    public record Hit(
            int part,
            Locator locator,
            int start,
            int end,
            String before,
            String words,
            String after) {}
}
