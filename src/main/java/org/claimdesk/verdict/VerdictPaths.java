package org.claimdesk.verdict;

import org.claimdesk.shared.ClaimId;

/** Where verdicts are found in the address bar. */
public final class VerdictPaths {

    /** What waits for a decision; may be followed by a claim's id. */
    public static final String APPROVALS = "approvals";

    /** Every revision of the verdict on a claim. */
    public static final String HISTORY = "claims/:claimId/history";

    private VerdictPaths() {}

    public static String approval(ClaimId claim) {
        return APPROVALS + "/" + claim;
    }

    public static String history(ClaimId claim) {
        return HISTORY.replace(":claimId", claim.toString());
    }
}
