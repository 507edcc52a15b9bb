package org.claimdesk.user;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a name and a password, and slows down whoever guesses. */
@Component
class SignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final PasswordAttempts attempts;
    private final PasswordHashes hashes;
    private final ActingAs actingAs;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SignIn(
            AccountRepository accounts,
            PasswordAttempts attempts,
            PasswordHashes hashes,
            ActingAs actingAs,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.hashes = hashes;
        this.actingAs = actingAs;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (attempt.getName().length() > NewAccount.LONGEST_SIGN_IN_NAME) {
            throw refusal();
        }
        String name = NewAccount.normal(attempt.getName());
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails web
                        ? web.getRemoteAddress()
                        : "";
        int counted = attempts.reserve(name, address);
        Optional<Account> named = accounts.findBySignInName(name);
        Optional<Account> account = named.filter(Account::isActive);
        String hash = account.map(Account::passwordHash).orElse(null);
        if (!hashes.matches(String.valueOf(attempt.getCredentials()), hash)) {
            record(SignInFailed.with(named, counted, name, address));
            throw refusal();
        }
        return cameIn(account.orElseThrow(), name, address);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private Authentication cameIn(Account account, String name, String address) {
        SignedIn person = account.signedIn();
        actingAs.run(
                person.id(),
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    attempts.giveBack(name, address);
                                    events.publishEvent(new AccountEvent.CameIn(person.id()));
                                }));
        return ActingAs.authentication(person);
    }

    private void record(SignInFailed failed) {
        actingAs.system(
                () -> transaction.executeWithoutResult(status -> events.publishEvent(failed)));
    }

    private static BadCredentialsException refusal() {
        return new BadCredentialsException("Name or password is wrong");
    }
}
