package org.claimdesk.shared;

import java.util.Set;

/**
 * Told when something changed that a revision of the claim's verdict freezes: its statement, who
 * said it and when, its appearances, its evidence, a stance, a remark. Whoever did that had a hand
 * in the content.
 */
public interface ContentChanged {

    ClaimId claim();

    /** Who had a hand in it besides who acts. */
    default Set<UserId> alsoBy() {
        return Set.of();
    }
}
