package org.claimdesk;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.NewAccount;
import org.claimdesk.user.Role;
import org.claimdesk.user.SampleAccounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** People for tests, each call somebody new, and what is done in their name. */
@Component
public class SomePeople {

    public static final String PASSWORD = "correct horse battery";

    private final SampleAccounts accounts;
    private final ActingAs actingAs;

    SomePeople(SampleAccounts accounts, ActingAs actingAs) {
        this.accounts = accounts;
        this.actingAs = actingAs;
    }

    public UserId reviewer() {
        return somebody(Role.REVIEWER);
    }

    public UserId editor() {
        return somebody(Role.EDITOR);
    }

    public UserId auditor() {
        return somebody(Role.AUDITOR);
    }

    public UserId administrator() {
        return somebody(Role.ADMINISTRATOR);
    }

    public UserId somebody(Role... roles) {
        String name = roles[0].name().toLowerCase() + "-" + UUID.randomUUID();
        return named(name, roles);
    }

    public UserId named(String signInName, Role... roles) {
        var wanted = new NewAccount(signInName, "Person " + signInName, null, Set.of(roles));
        return actingAs.system(() -> accounts.ensure(wanted, PASSWORD));
    }

    /** Who they are to Spring once they are signed in. */
    public Authentication signedIn(UserId person) {
        return as(person, () -> SecurityContextHolder.getContext().getAuthentication());
    }

    /** Everything from here on is asked by this person, as after a sign-in in a browser. */
    public void signIn(UserId person) {
        SecurityContextHolder.getContext().setAuthentication(signedIn(person));
    }

    public <T> T as(UserId person, Supplier<T> work) {
        return actingAs.run(person, work);
    }

    public void as(UserId person, Runnable work) {
        actingAs.run(person, work);
    }
}
