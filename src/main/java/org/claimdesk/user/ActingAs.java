package org.claimdesk.user;

import java.util.function.Supplier;
import org.claimdesk.shared.UserId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets work outside a web request run as the person who asked for it, or as the desk itself. */
@Component
public class ActingAs {

    private static final String PREFIX = "ROLE_";

    private final AccountRepository accounts;

    ActingAs(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Runs the work with what the person may do now, not when they asked.
     *
     * @throws InactiveAccount if they have been deactivated since
     */
    public <T> T run(UserId person, Supplier<T> work) {
        return with(signedIn(person), work);
    }

    public void run(UserId person, Runnable work) {
        run(
                person,
                () -> {
                    work.run();
                    return person;
                });
    }

    /** For what happens without a person. */
    public <T> T system(Supplier<T> work) {
        return with(SystemUser.SIGNED_IN, work);
    }

    public void system(Runnable work) {
        system(
                () -> {
                    work.run();
                    return SystemUser.ID;
                });
    }

    private SignedIn signedIn(UserId person) {
        if (person.equals(SystemUser.ID)) {
            return SystemUser.SIGNED_IN;
        }
        return accounts.findById(person.value())
                .filter(Account::isActive)
                .map(Account::signedIn)
                .orElseThrow(() -> new InactiveAccount(person));
    }

    private static <T> T with(SignedIn person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext during = SecurityContextHolder.createEmptyContext();
            during.setAuthentication(authentication(person));
            SecurityContextHolder.setContext(during);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    static Authentication authentication(SignedIn person) {
        var authorities =
                AuthorityUtils.createAuthorityList(
                        person.authorities().stream().map(role -> PREFIX + role).toList());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }
}
