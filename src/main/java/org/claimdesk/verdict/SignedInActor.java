package org.claimdesk.verdict;

import org.claimdesk.shared.UserId;
import org.claimdesk.user.CurrentUser;
import org.springframework.stereotype.Component;

/** Whoever is signed in, or in whose name a job runs. */
@Component
class SignedInActor implements Actor {

    private final CurrentUser user;

    SignedInActor(CurrentUser user) {
        this.user = user;
    }

    @Override
    public UserId id() {
        return user.id();
    }
}
