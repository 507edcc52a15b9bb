package org.claimdesk.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;

/**
 * A revision that waits for an editor: to be decided on, or to be published.
 *
 * @param statement as it was frozen; what the claim says now where the revision was altered
 * @param since when it was submitted or approved
 * @param replaced rating of what is public now, where the revision would correct it
 * @param isApprovalAltered whether the log does not tell of its approval as it is kept: it cannot
 *     be published
 * @param isChanged whether it was approved and claim or evidence changed since: it cannot be
 *     published
 * @param notBefore the end of the embargo on what was approved, where one was set
 * @param hands what the asking person contributed; whoever contributed cannot decide
 */
public record Waiting(
        ClaimId claim,
        String statement,
        RevisionState state,
        int number,
        UserId author,
        Instant since,
        Optional<GivenRating> rating,
        Optional<GivenRating> replaced,
        boolean isCorrection,
        boolean isAltered,
        boolean isApprovalAltered,
        boolean isChanged,
        Optional<Instant> notBefore,
        int supports,
        int refutes,
        int givesContext,
        List<Contribution> hands) {

    public Waiting {
        hands = List.copyOf(hands);
    }
}
