package org.claimdesk.user;

import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.shared.UserId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts with a known password, for a desk that is tried out. Nothing on the web leads here. Call
 * it inside {@link ActingAs#system}.
 */
@Component
@Profile("sample")
public class SampleAccounts {

    private final AccountRepository repository;
    private final Accounts accounts;
    private final PasswordHashes hashes;

    SampleAccounts(AccountRepository repository, Accounts accounts, PasswordHashes hashes) {
        this.repository = repository;
        this.accounts = accounts;
        this.hashes = hashes;
    }

    /** The account of this sign-in name, made when it is not there yet. */
    @RolesAllowed(Roles.SYSTEM)
    @Transactional
    public UserId ensure(NewAccount wanted, String password) {
        return repository
                .findBySignInName(wanted.signInName())
                .orElseGet(
                        () -> {
                            Account account = accounts.create(wanted);
                            account.protectedBy(hashes.hash(password));
                            return repository.saveAndFlush(account);
                        })
                .id();
    }
}
