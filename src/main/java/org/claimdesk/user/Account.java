package org.claimdesk.user;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.UserId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. Raises its stamp whenever sessions begun before must end. */
@Entity
class Account {

    @Id private UUID id;

    @Column private String signInName;
    @Column private String displayName;
    @Column private @Nullable String email;
    @Column private @Nullable String passwordHash;
    @Column private String language;
    @Column private String zone;

    @Column
    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Column private boolean active;
    @Column private int stamp;
    @Column private Instant createdAt;
    @Version private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 50)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    Account(UUID id, NewAccount wanted, Preferences preferences, Instant now) {
        this.id = id;
        signInName = wanted.signInName();
        described(wanted.person());
        language = preferences.language().toLanguageTag();
        zone = preferences.zone().getId();
        theme = preferences.theme();
        active = true;
        createdAt = now;
        roles.addAll(wanted.roles());
    }

    final void described(PersonDetails person) {
        displayName = person.name();
        email = person.email();
    }

    void deactivated() {
        active = false;
        stamp++;
    }

    void reactivated() {
        active = true;
    }

    void given(Set<Role> others) {
        roles.retainAll(others);
        roles.addAll(others);
        stamp++;
    }

    void protectedBy(String hash) {
        passwordHash = hash;
        stamp++;
    }

    void prefers(Preferences preferences) {
        language = preferences.language().toLanguageTag();
        zone = preferences.zone().getId();
        theme = preferences.theme();
    }

    PersonDetails person() {
        return new PersonDetails(displayName, email);
    }

    UserId id() {
        return new UserId(id);
    }

    boolean isActive() {
        return active;
    }

    boolean isAt(long seen) {
        return version == seen;
    }

    boolean isAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    SignedIn signedIn() {
        return new SignedIn(id, signInName, Role.authorities(roles), stamp);
    }

    Known known() {
        return new Known(
                new Person(id(), signInName, displayName, roles, active),
                new Preferences(Locale.forLanguageTag(language), ZoneId.of(zone), theme),
                stamp);
    }

    AccountDetails details() {
        return new AccountDetails(
                id(),
                signInName,
                displayName,
                email,
                roles,
                active,
                passwordHash == null,
                createdAt,
                version);
    }
}
