package org.claimdesk.verdict;

import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;

/** Working copies, one a person and claim. Not part of the history, so the log knows none of it. */
interface WorkingCopyStore {

    Optional<WorkingCopy> find(ClaimId claim, UserId person);

    /**
     * Answers false where another sequence lies there.
     *
     * @param before the sequence of the copy that this one replaces; 0 where none may lie there
     */
    boolean keep(ClaimId claim, UserId person, WorkingCopy copy, long before);

    /** Leaves a copy of another sequence where it is. */
    void discard(ClaimId claim, UserId person, long sequence);
}
