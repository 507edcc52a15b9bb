package org.claimdesk.workbench;

import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.Claims;
import org.claimdesk.ui.MenuCount;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Component;

/** How many claims wait for this person. */
@Component
class HomeCount implements MenuCount {

    private final Claims claims;
    private final CurrentUser current;

    HomeCount(Claims claims, CurrentUser current) {
        this.claims = claims;
        this.current = current;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public long count() {
        return current.may(Roles.REVIEWER) ? claims.count(ClaimFilter.waitingFor(current.id())) : 0;
    }
}
