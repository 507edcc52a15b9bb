package org.claimdesk.user;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person may change about their own account. Refuses where nobody is signed in. */
@Service
public class MyAccount {

    private final AccountRepository accounts;
    private final CurrentUser current;
    private final PasswordHashes hashes;
    private final Links links;
    private final ApplicationEventPublisher events;

    MyAccount(
            AccountRepository accounts,
            CurrentUser current,
            PasswordHashes hashes,
            Links links,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.current = current;
        this.hashes = hashes;
        this.links = links;
        this.events = events;
    }

    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional
    public void prefer(Preferences preferences) {
        mine().prefers(preferences);
        events.publishEvent(new AccountEvent.PreferencesChanged(current.id(), preferences));
    }

    /**
     * Ends all sessions of this person, this one too: the new password is asked for at once. A link
     * that could still set another one stops working.
     */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional
    public PasswordOutcome changePassword(String old, String password) {
        Account mine = mine();
        if (!hashes.matches(old, mine.passwordHash())) {
            return new PasswordOutcome.Refused(PasswordRefusal.WRONG_PASSWORD);
        }
        String name = mine.details().signInName();
        Optional<PasswordRefusal> objection = PasswordRules.objection(password, name);
        if (objection.isPresent()) {
            return new PasswordOutcome.Refused(objection.get());
        }
        mine.protectedBy(hashes.hash(password));
        links.withdraw(current.id());
        events.publishEvent(new AccountEvent.PasswordSet(current.id()));
        return new PasswordOutcome.Set(name);
    }

    private Account mine() {
        return accounts.findById(current.id().value())
                .orElseThrow(() -> new IllegalStateException("No account for who is signed in"));
    }
}
