package org.claimdesk.user;

import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What each person may change about their own account. Refuses where nobody is signed in. */
@Service
public class MyAccount {

    private final AccountRepository accounts;
    private final CurrentUser current;
    private final PasswordAttempts attempts;
    private final PasswordHashes hashes;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MyAccount(
            AccountRepository accounts,
            CurrentUser current,
            PasswordAttempts attempts,
            PasswordHashes hashes,
            Links links,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.current = current;
        this.attempts = attempts;
        this.hashes = hashes;
        this.links = links;
        this.events = events;
        this.transaction = transaction;
    }

    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional
    public void prefer(Preferences preferences) {
        mine().prefers(preferences);
        events.publishEvent(new AccountEvent.PreferencesChanged(current.id(), preferences));
    }

    /**
     * Ends all sessions of this person, this one too: the new password is asked for at once. A link
     * that could still set another one stops working. Whoever guesses the old one is slowed down as
     * at the door.
     */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public PasswordOutcome changePassword(String old, String password) {
        Account mine = mine();
        try {
            attempts.reserve(mine.details().signInName());
        } catch (TooManyAttempts slowedDown) {
            return new PasswordOutcome.Refused(PasswordRefusal.TOO_MANY_ATTEMPTS);
        }
        if (!hashes.matches(old, mine.passwordHash())) {
            return new PasswordOutcome.Refused(PasswordRefusal.WRONG_PASSWORD);
        }
        return Objects.requireNonNull(transaction.execute(status -> change(mine, password)));
    }

    /** Fails where the account was changed since it was read. */
    private PasswordOutcome change(Account mine, String password) {
        String name = mine.details().signInName();
        attempts.giveBack(name);
        Optional<PasswordRefusal> objection = PasswordRules.objection(password, name);
        if (objection.isPresent()) {
            return new PasswordOutcome.Refused(objection.get());
        }
        mine.protectedBy(hashes.hash(password));
        accounts.saveAndFlush(mine);
        links.withdraw(current.id());
        events.publishEvent(new AccountEvent.PasswordSet(current.id()));
        return new PasswordOutcome.Set(name);
    }

    private Account mine() {
        return accounts.findById(current.id().value())
                .orElseThrow(() -> new IllegalStateException("No account for who is signed in"));
    }
}
