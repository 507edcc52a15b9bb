package org.claimdesk.user;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the desk, as the administrator keeps them. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final Describing describing;
    private final Links links;
    private final Desk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            Describing describing,
            Links links,
            Desk desk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.describing = describing;
        this.links = links;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /** A stretch of the accounts that fit: active ones first, by name. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<AccountDetails> find(AccountFilter filter, int offset, int limit) {
        return accounts
                .page(
                        SystemUser.ID.value(),
                        like(filter.words()),
                        filter.role() == null,
                        filter.roleOrAny(),
                        filter.states(),
                        offset,
                        limit)
                .stream()
                .map(Account::details)
                .toList();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public int count(AccountFilter filter) {
        return Math.toIntExact(
                accounts.count(
                        SystemUser.ID.value(),
                        like(filter.words()),
                        filter.role() == null,
                        filter.roleOrAny(),
                        filter.states()));
    }

    /** Who was invited and has not come yet, the latest first. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<AccountDetails> invited(int limit) {
        return accounts.invited(SystemUser.ID.value(), limit).stream()
                .map(Account::details)
                .toList();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public Optional<AccountDetails> find(UserId id) {
        return accounts.findById(id.value()).map(Account::details);
    }

    /** Makes an account without a password, and the link with which the person sets one. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
    @Transactional
    public InviteOutcome invite(NewAccount wanted) {
        accounts.lockDesk();
        List<AccountRefusal> reasons = objections(wanted);
        if (!reasons.isEmpty()) {
            return new InviteOutcome.Refused(reasons);
        }
        Account account = create(wanted);
        return new InviteOutcome.Invited(
                account.id(), links.make(account.id(), LinkPurpose.INVITATION));
    }

    /** Corrects a person's name and e-mail address; the sign-in name stays. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public ChangeOutcome describe(UserId id, PersonDetails person, long seen) {
        return describing.describe(id, before -> person, seen);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public ChangeOutcome changeRoles(UserId id, Set<Role> roles, long seen) {
        return change(
                id,
                seen,
                account -> {
                    if (roles.isEmpty()) {
                        return Optional.of(AccountRefusal.NO_ROLE);
                    }
                    if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(account)) {
                        return Optional.of(AccountRefusal.LAST_ADMINISTRATOR);
                    }
                    Set<Role> before = account.roles();
                    account.given(roles);
                    events.publishEvent(new AccountEvent.RolesChanged(id, before, roles));
                    return Optional.empty();
                });
    }

    /** Ends the person's sessions and keeps them out; their name stays on what they did. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public ChangeOutcome deactivate(UserId id, long seen) {
        return change(
                id,
                seen,
                account -> {
                    if (isLastAdministrator(account)) {
                        return Optional.of(AccountRefusal.LAST_ADMINISTRATOR);
                    }
                    account.deactivated();
                    links.withdraw(id);
                    events.publishEvent(new AccountEvent.Deactivated(id));
                    return Optional.empty();
                });
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public ChangeOutcome reactivate(UserId id, long seen) {
        return change(
                id,
                seen,
                account -> {
                    account.reactivated();
                    events.publishEvent(new AccountEvent.Reactivated(id));
                    return Optional.empty();
                });
    }

    /** A link to set a new password; earlier links of this person stop working. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public OneTimeLink resetLink(UserId id) {
        Account account = existing(id);
        if (!account.isActive()) {
            throw new InactiveAccount(id);
        }
        return links.make(
                id, account.passwordHash() == null ? LinkPurpose.INVITATION : LinkPurpose.RESET);
    }

    Account create(NewAccount wanted) {
        DeskSettings settings = desk.current();
        var preferences = new Preferences(settings.language(), settings.zone(), Theme.SYSTEM);
        Account account =
                accounts.saveAndFlush(
                        new Account(UUID.randomUUID(), wanted, preferences, clock.instant()));
        events.publishEvent(
                new AccountEvent.Created(
                        account.id(), wanted.roles(), wanted.signInName(), wanted.name()));
        return account;
    }

    List<AccountRefusal> objections(NewAccount wanted) {
        List<AccountRefusal> reasons = new ArrayList<>();
        if (!wanted.hasUsableSignInName()) {
            reasons.add(AccountRefusal.SIGN_IN_NAME_UNUSABLE);
        } else if (accounts.findBySignInName(wanted.signInName()).isPresent()) {
            reasons.add(AccountRefusal.SIGN_IN_NAME_TAKEN);
        }
        if (!wanted.person().hasUsableName()) {
            reasons.add(AccountRefusal.NAME_UNUSABLE);
        } else if (describing.isTaken(wanted.name())) {
            reasons.add(AccountRefusal.NAME_TAKEN);
        }
        if (!wanted.person().hasUsableEmail()) {
            reasons.add(AccountRefusal.EMAIL_UNUSABLE);
        }
        if (wanted.roles().isEmpty()) {
            reasons.add(AccountRefusal.NO_ROLE);
        }
        return reasons;
    }

    private ChangeOutcome change(
            UserId id, long seen, Function<Account, Optional<AccountRefusal>> step) {
        accounts.lockDesk();
        Account account = existing(id);
        if (!account.isAt(seen)) {
            return new ChangeOutcome.Refused(AccountRefusal.CHANGED_MEANWHILE);
        }
        return step.apply(account)
                .<ChangeOutcome>map(ChangeOutcome.Refused::new)
                .orElseGet(
                        () -> new ChangeOutcome.Changed(accounts.saveAndFlush(account).details()));
    }

    private boolean isLastAdministrator(Account account) {
        return account.isAdministrator()
                && account.passwordHash() != null
                && accounts.countWhoCame(Role.ADMINISTRATOR) == 1;
    }

    private Account existing(UserId id) {
        return accounts.findById(id.value())
                .filter(account -> !id.equals(SystemUser.ID))
                .orElseThrow(() -> new IllegalArgumentException("Nobody has the id " + id));
    }

    private static String like(String words) {
        String plain = TextRules.mend(words).strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
