package org.claimdesk.user;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets passwords through one-time links. Whoever holds a link needs no role. */
@Service
public class Passwords {

    private final AccountRepository repository;
    private final Accounts accounts;
    private final Links links;
    private final PasswordHashes hashes;
    private final ActingAs actingAs;
    private final ApplicationEventPublisher events;

    Passwords(
            AccountRepository repository,
            Accounts accounts,
            Links links,
            PasswordHashes hashes,
            ActingAs actingAs,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.accounts = accounts;
        this.links = links;
        this.hashes = hashes;
        this.actingAs = actingAs;
        this.events = events;
    }

    /** Whose password a link sets; empty when it was used, is too old, or never was one. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<LinkHolder> holder(String secret) {
        return links.usable(secret)
                .flatMap(
                        link ->
                                link.account().isEmpty()
                                        ? Optional.of(new LinkHolder("", "", true))
                                        : owner(link).map(LinkHolder::of));
    }

    /** Uses the link up, unless it refuses. */
    @PermitAll
    @Transactional
    public PasswordOutcome set(String secret, String password) {
        Optional<Link> link = links.usable(secret);
        Optional<Account> owner = link.flatMap(this::owner);
        if (owner.isEmpty()) {
            return new PasswordOutcome.Refused(PasswordRefusal.LINK_UNUSABLE);
        }
        return set(link.orElseThrow(), owner.get(), password);
    }

    /** Makes the first administrator, when the link is for that and there still is none. */
    @PermitAll
    @Transactional
    public FirstAdministratorOutcome makeFirstAdministrator(
            String secret, String signInName, String name, String password) {
        repository.lockDesk();
        Optional<Link> link =
                links.usable(secret)
                        .filter(l -> l.purpose() == LinkPurpose.FIRST_ADMINISTRATOR)
                        .filter(l -> repository.countBeside(SystemUser.ID.value()) == 0);
        if (link.isEmpty()) {
            return new PasswordOutcome.Refused(PasswordRefusal.LINK_UNUSABLE);
        }
        var wanted = new NewAccount(signInName, name, null, Set.of(Role.ADMINISTRATOR));
        List<AccountRefusal> reasons = accounts.objections(wanted);
        if (!reasons.isEmpty()) {
            return new FirstAdministratorOutcome.AccountRefused(reasons);
        }
        Optional<PasswordRefusal> objection =
                PasswordRules.objection(password, wanted.signInName());
        if (objection.isPresent()) {
            return new PasswordOutcome.Refused(objection.get());
        }
        return actingAs.system(() -> set(link.get(), accounts.create(wanted), password));
    }

    /** A link that makes the first administrator; empty as soon as there is any account. */
    @RolesAllowed(Roles.SYSTEM)
    @Transactional
    public Optional<OneTimeLink> linkForFirstAdministrator() {
        return repository.countBeside(SystemUser.ID.value()) == 0
                ? Optional.of(links.makeForFirstAdministrator())
                : Optional.empty();
    }

    private PasswordOutcome set(Link link, Account owner, String password) {
        Optional<PasswordRefusal> objection =
                PasswordRules.objection(password, owner.details().signInName());
        if (objection.isPresent()) {
            return new PasswordOutcome.Refused(objection.get());
        }
        owner.protectedBy(hashes.hash(password));
        links.spend(link);
        repository.saveAndFlush(owner);
        actingAs.run(
                owner.id(), () -> events.publishEvent(new AccountEvent.PasswordSet(owner.id())));
        return new PasswordOutcome.Set(owner.details().signInName());
    }

    private Optional<Account> owner(Link link) {
        return link.account()
                .flatMap(id -> repository.findById(id.value()))
                .filter(Account::isActive);
    }
}
