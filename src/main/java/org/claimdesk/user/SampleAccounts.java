package org.claimdesk.user;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /**
     * Each password is hashed once, for hashing is slow on purpose: a salt of their own hides
     * nothing where everybody may know the password.
     */
    private final Map<String, String> hashed = new ConcurrentHashMap<>();

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
                            account.protectedBy(hashed.computeIfAbsent(password, hashes::hash));
                            return repository.saveAndFlush(account);
                        })
                .id();
    }
}
