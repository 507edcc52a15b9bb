package org.claimdesk.evidence.correction;

import java.util.List;
import org.claimdesk.evidence.LayerDetails;

/**
 * Two editions held against each other.
 *
 * @param earlier the text of the earlier one that was compared
 * @param newer that of the newer one
 * @param differences in the order of the texts; they hold offsets of both
 */
public record Comparison(LayerDetails earlier, LayerDetails newer, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** How many paragraphs were changed, put in or taken out. */
    public int changes() {
        return (int) differences.stream().filter(d -> !(d instanceof Difference.Same)).count();
    }
}
