package org.claimdesk.verdict;

import java.time.Instant;
import java.util.List;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;

/** Who had a hand in what a claim's revisions freeze. Only added to. */
interface Hands {

    /** Answers the contribution's number, which grows. */
    long note(ClaimId claim, UserId person, String what, Instant at);

    /** Contributions to the claim with a higher number than the given one, in order. */
    List<Contribution> since(ClaimId claim, long ordinal);
}
