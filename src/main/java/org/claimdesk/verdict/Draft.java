package org.claimdesk.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.UserId;

/**
 * What the rules of publishing look at.
 *
 * @param checks every quotation, held against its text just now
 * @param current what the claim says and rests on now
 * @param hands everybody's contributions since the last published revision
 * @param by who takes the step
 * @param notBefore the embargo
 * @param approver who approved it, if anybody did
 */
record Draft(
        RevisionSnapshot snapshot,
        List<QuotationCheck> checks,
        Matter current,
        List<Contribution> hands,
        UserId by,
        Optional<Instant> notBefore,
        Optional<UserId> approver,
        Instant now) {}
