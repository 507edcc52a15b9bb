package org.claimdesk.verdict;

import java.util.List;

/** A part of the verdicts under way, as the asking person sees them. */
public enum WaitingPart {
    /** All that is submitted. */
    SUBMITTED,
    /** All that is approved and not yet public. */
    APPROVED,
    /** Submitted, and the person had no hand in it. */
    TO_DECIDE,
    /** Approved, and the person had no hand in it. */
    TO_PUBLISH,
    /** Submitted or approved, and the person had a hand in it: what is to be decided first. */
    FOR_OTHERS,
    /** What the person submitted and is not public yet: what was returned first. */
    MINE;

    /** What waits for editors, each once: for those who decide, apart from what they may not. */
    public static List<WaitingPart> ofQueue(boolean decides) {
        return decides ? List.of(TO_DECIDE, TO_PUBLISH, FOR_OTHERS) : List.of(SUBMITTED, APPROVED);
    }
}
