package org.claimdesk.user;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.UserId;

/**
 * Who is behind a web session or a running job.
 *
 * @param stamp changes with password, roles and deactivation; a session with an older one ends
 */
record SignedIn(UUID account, String signInName, Set<String> authorities, int stamp)
        implements Principal, Serializable {

    SignedIn {
        authorities = Set.copyOf(authorities);
    }

    UserId id() {
        return new UserId(account);
    }

    /** The id: the sign-in name may change. */
    @Override
    public String getName() {
        return account.toString();
    }
}
