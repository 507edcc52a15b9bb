package org.claimdesk.user;

import java.time.Instant;
import java.util.Set;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it.
 *
 * @param invited whether no password was ever set
 * @param version to be passed back with a change, so that nobody overwrites what they did not see
 */
public record AccountDetails(
        UserId id,
        String signInName,
        String name,
        @Nullable String email,
        Set<Role> roles,
        boolean active,
        boolean invited,
        Instant created,
        long version) {

    public AccountDetails {
        roles = Set.copyOf(roles);
    }
}
