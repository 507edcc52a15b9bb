package org.claimdesk.evidence.correction;

import org.claimdesk.evidence.Stretch;

/** How some paragraphs of an earlier text and of a newer one belong together. */
public sealed interface Difference {

    /**
     * They are the same but for spaces and line ends.
     *
     * @param paragraphs how many, the same in both
     */
    record Same(Stretch earlier, Stretch newer, int paragraphs) implements Difference {}

    /** One paragraph was rewritten. */
    record Changed(Stretch earlier, Stretch newer) implements Difference {}

    /** One paragraph, or a whole run that was rewritten, is in the earlier text only. */
    record Removed(Stretch earlier) implements Difference {}

    /** One paragraph, or a whole run that was rewritten, is in the newer text only. */
    record Added(Stretch newer) implements Difference {}
}
