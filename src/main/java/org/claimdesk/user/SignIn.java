package org.claimdesk.user;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
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
    private final SignInFailures failures;
    private final PasswordHashes hashes;
    private final ActingAs actingAs;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SignIn(
            AccountRepository accounts,
            SignInFailures failures,
            PasswordHashes hashes,
            ActingAs actingAs,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.failures = failures;
        this.hashes = hashes;
        this.actingAs = actingAs;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = NewAccount.normal(attempt.getName());
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails web
                        ? web.getRemoteAddress()
                        : "";
        failures.blockedUntil(name, address)
                .ifPresent(
                        until -> {
                            throw new TooManyAttempts(until);
                        });
        Optional<Account> account = accounts.findBySignInName(name).filter(Account::isActive);
        String hash = account.map(Account::passwordHash).orElse(null);
        if (!hashes.matches(String.valueOf(attempt.getCredentials()), hash)) {
            failed(account, name, address);
            throw new BadCredentialsException("Name or password is wrong");
        }
        return cameIn(account.orElseThrow(), name);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private Authentication cameIn(Account account, String name) {
        SignedIn person = account.signedIn();
        actingAs.run(
                person.id(),
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    failures.succeeded(name);
                                    events.publishEvent(new AccountEvent.CameIn(person.id()));
                                }));
        return ActingAs.authentication(person);
    }

    private void failed(Optional<Account> account, String name, String address) {
        try {
            record(account, name, address);
        } catch (DuplicateKeyException twoAtOnce) {
            record(account, name, address);
        }
    }

    private void record(Optional<Account> account, String name, String address) {
        actingAs.system(
                () ->
                        transaction.executeWithoutResult(
                                status ->
                                        events.publishEvent(
                                                new SignInFailed(
                                                        account.map(Account::id)
                                                                .orElse(SystemUser.ID)
                                                                .value(),
                                                        failures.failed(name, address),
                                                        name,
                                                        address))));
    }
}
