package org.claimdesk.user;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimdesk.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Corrects what an account says of its person; sessions go on, since nobody may more or less. */
@Component
class Describing {

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;

    Describing(AccountRepository accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Within the caller's transaction, which has read no account before.
     *
     * @param seen the version that the correction was made upon
     */
    ChangeOutcome describe(UserId id, UnaryOperator<PersonDetails> correction, long seen) {
        accounts.lockDesk();
        Account account =
                accounts.findById(id.value())
                        .filter(found -> !id.equals(SystemUser.ID))
                        .orElseThrow(() -> new IllegalArgumentException("Nobody has the id " + id));
        if (!account.isAt(seen)) {
            return new ChangeOutcome.Refused(AccountRefusal.CHANGED_MEANWHILE);
        }
        PersonDetails before = account.person();
        PersonDetails after = correction.apply(before);
        Optional<AccountRefusal> objection = after.objection();
        if (objection.isPresent()) {
            return new ChangeOutcome.Refused(objection.get());
        }
        // Whoever had a name of somebody else before may keep it.
        if (!after.name().equals(before.name()) && isTaken(after.name(), id)) {
            return new ChangeOutcome.Refused(AccountRefusal.NAME_TAKEN);
        }
        if (!after.equals(before)) {
            account.described(after);
            events.publishEvent(new AccountEvent.Described(id, before, after));
        }
        return new ChangeOutcome.Changed(accounts.saveAndFlush(account).details());
    }

    /** What one did must not read as if another had: also where that one can no longer sign in. */
    private boolean isTaken(String name, UserId id) {
        return isAmong(accounts.namesBut(id.value()), name);
    }

    /** Whether anybody of the desk has the name already. */
    boolean isTaken(String name) {
        return isAmong(accounts.names(), name);
    }

    private static boolean isAmong(List<String> names, String name) {
        return names.stream().anyMatch(other -> PersonDetails.isSameName(name, other));
    }
}
