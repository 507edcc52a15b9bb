package org.claimdesk.user;

import java.util.Set;
import org.claimdesk.shared.UserId;

/**
 * Somebody with an account, as others see them.
 *
 * @param signInName never changes, other than the name
 */
public record Person(UserId id, String signInName, String name, Set<Role> roles, boolean active) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether they hold a name of {@link Roles}. */
    public boolean may(String role) {
        return active && Role.authorities(roles).contains(role);
    }
}
