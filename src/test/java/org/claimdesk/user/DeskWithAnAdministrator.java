package org.claimdesk.user;

import java.util.Set;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.InviteOutcome.Invited;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator who keeps the accounts of others. */
abstract class DeskWithAnAdministrator {

    @Autowired Accounts accounts;
    @Autowired SomePeople some;

    UserId administrator;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @BeforeEach
    void somebodyKeepsAccounts() {
        administrator = some.administrator();
    }

    Invited invite(String signInName) {
        return (Invited) as(() -> accounts.invite(wanted(signInName, Role.REVIEWER)));
    }

    static NewAccount wanted(String signInName, Role role) {
        return new NewAccount(signInName, "Person " + signInName, null, Set.of(role));
    }

    long version(UserId id) {
        return as(() -> accounts.find(id)).orElseThrow().version();
    }

    <T> T as(java.util.function.Supplier<T> work) {
        return some.as(administrator, work);
    }
}
