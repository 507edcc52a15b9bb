package org.claimdesk.user;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an account may be given. */
public enum Role {
    REVIEWER(Roles.REVIEWER, Roles.READER),
    EDITOR(Roles.EDITOR, Roles.REVIEWER, Roles.READER),
    AUDITOR(Roles.AUDITOR, Roles.READER),
    ADMINISTRATOR(Roles.ADMINISTRATOR);

    private final Set<String> authorities;

    Role(String... authorities) {
        this.authorities = Set.of(authorities);
    }

    /** The names for {@code @RolesAllowed} that these roles open together. */
    static Set<String> authorities(Collection<Role> roles) {
        var all = new LinkedHashSet<String>();
        roles.forEach(role -> all.addAll(role.authorities));
        return Set.copyOf(all);
    }
}
