package org.claimdesk.user;

import java.util.List;

/** What came of making the first administrator, whose password is set at once. */
public sealed interface FirstAdministratorOutcome
        permits FirstAdministratorOutcome.AccountRefused, PasswordOutcome {

    record AccountRefused(List<AccountRefusal> reasons) implements FirstAdministratorOutcome {

        public AccountRefused {
            reasons = List.copyOf(reasons);
        }
    }
}
