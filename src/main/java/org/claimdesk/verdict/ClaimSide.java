package org.claimdesk.verdict;

import java.util.List;
import org.claimdesk.claim.ClaimVerdict;
import org.claimdesk.shared.ClaimId;

/** What a verdict needs of its claim and evidence, and tells them. */
interface ClaimSide {

    /** What a revision made now would freeze. */
    Matter matter(ClaimId claim);

    /**
     * How many passages who acts sees beside those that a revision freezes: of documents that are
     * restricted to some people, which nothing public may rest on.
     */
    int leftOut(ClaimId claim);

    /** What came of it when each quotation was last held against its text. */
    List<QuotationCheck> lastChecks(ClaimId claim);

    /** Holds every quotation against its text, now. */
    List<QuotationCheck> verify(ClaimId claim);

    /** Lets nobody change claim or evidence until the caller's transaction has ended. */
    void hold(ClaimId claim);

    /** For lists and marks; in the caller's transaction. */
    void tell(ClaimId claim, ClaimVerdict verdict);
}
