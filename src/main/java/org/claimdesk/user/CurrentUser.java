package org.claimdesk.user;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.UserId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts right now: in a view, in an HTTP request, or in a job that runs as somebody. */
@Component
public class CurrentUser {

    private static final Preferences NOBODY =
            new Preferences(Locale.ENGLISH, ZoneOffset.UTC, Theme.SYSTEM);

    private final KnownAccounts accounts;

    CurrentUser(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /** The person who acts, or {@link SystemUser#ID} inside {@link ActingAs#system}. */
    public UserId id() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Empty where nobody is signed in, as on the way to the sign-in page. */
    public Optional<UserId> find() {
        return signedIn().map(SignedIn::id);
    }

    /** Whether the person holds a name of {@link Roles}. */
    public boolean may(String role) {
        return authorities().contains(role);
    }

    /** Names of {@link Roles} that the person holds, those that follow from others included. */
    public Set<String> authorities() {
        return signedIn().map(SignedIn::authorities).orElse(Set.of());
    }

    /** The person's name as others see it. */
    public String name() {
        return accounts.find(id()).map(known -> known.person().name()).orElse("");
    }

    /** The zone in which times are shown to this person. */
    public ZoneId zone() {
        return preferences().zone();
    }

    /** What the person chose; the desk's own where nobody is signed in. */
    public Preferences preferences() {
        return find().flatMap(accounts::find).map(Known::preferences).orElse(NOBODY);
    }

    static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
