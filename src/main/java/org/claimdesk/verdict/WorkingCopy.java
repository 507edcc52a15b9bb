package org.claimdesk.verdict;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person is typing, and what it builds upon.
 *
 * @param basedOn number of the revision that the person started from; 0 where there was none
 * @param sequence to be given back when it is kept, so that two windows do not overwrite each other
 * @param keptAt empty where nothing was typed since that revision
 */
public record WorkingCopy(Answer answer, int basedOn, long sequence, Optional<Instant> keptAt) {

    /** An answer that was never kept on its way. */
    public static WorkingCopy unkept(Answer answer, int basedOn) {
        return new WorkingCopy(answer, basedOn, 0, Optional.empty());
    }
}
