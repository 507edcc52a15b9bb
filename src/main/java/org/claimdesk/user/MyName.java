package org.claimdesk.user;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The name under which others know the person who acts. */
@Service
public class MyName {

    private final AccountRepository accounts;
    private final CurrentUser current;
    private final Describing describing;

    MyName(AccountRepository accounts, CurrentUser current, Describing describing) {
        this.accounts = accounts;
        this.current = current;
        this.describing = describing;
    }

    /** The account as the person sees it, with the version that a change is made upon. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public AccountDetails account() {
        return accounts.findById(current.id().value())
                .map(Account::details)
                .orElseThrow(() -> new IllegalStateException("No account for who is signed in"));
    }

    /** Others read the new name at once, also on what the person did before. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional
    public ChangeOutcome change(String name, long seen) {
        return describing.describe(
                current.id(), before -> new PersonDetails(name, before.email()), seen);
    }
}
