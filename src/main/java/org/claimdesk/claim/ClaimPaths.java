package org.claimdesk.claim;

import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;

/** Where claims are found in the address bar. */
public final class ClaimPaths {

    public static final String LIST = "claims";

    /** The claim page; followed by the claim's id. */
    public static final String CLAIM = "claims";

    public static final String TOPICS = "administration/topics";

    private ClaimPaths() {}

    public static String claim(ClaimId claim) {
        return CLAIM + "/" + claim;
    }

    /** Over HTTP: the marks of a version. */
    public static String marks(VersionId version) {
        return "content/versions/" + version + "/marks";
    }
}
