package org.claimdesk.user;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is who: names of people by their ids. Names are never kept elsewhere. */
@Service
public class People {

    private final KnownAccounts known;
    private final AccountRepository accounts;

    People(KnownAccounts known, AccountRepository accounts) {
        this.known = known;
        this.accounts = accounts;
    }

    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR, Roles.SYSTEM})
    public Optional<Person> find(UserId id) {
        return known.find(id).map(Known::person);
    }

    /** The name to show; an id that nobody has is a programming error. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR, Roles.SYSTEM})
    public String nameOf(UserId id) {
        return find(id).map(Person::name)
                .orElseThrow(() -> new IllegalArgumentException("Nobody has the id " + id));
    }

    /** Everybody active who holds a name of {@link Roles}, by name: for assigning work. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public List<Person> whoMay(String role) {
        return accounts.findActive().stream()
                .map(account -> account.known().person())
                .filter(person -> person.may(role))
                .toList();
    }
}
