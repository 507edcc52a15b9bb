package org.claimdesk.user;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.claimdesk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Accounts that were asked for lately. On this node a change counts at once, on others within
 * seconds.
 */
@Component
class KnownAccounts {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final AccountRepository accounts;
    private final Clock clock;

    KnownAccounts(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Optional<Known> find(UserId id) {
        Instant now = clock.instant();
        Entry entry = entries.get(id.value());
        if (entry != null && now.isBefore(entry.until())) {
            return Optional.of(entry.known());
        }
        long seen = changes.get();
        Optional<Known> read = accounts.findById(id.value()).map(Account::known);
        if (entries.size() >= MOST) {
            entries.clear();
        }
        read.ifPresent(known -> entries.put(id.value(), new Entry(known, now.plus(FRESH))));
        if (changes.get() != seen) {
            // What was read may be of before a change, which found nothing here to take away.
            entries.remove(id.value());
        }
        return read;
    }

    /** Whether roles, password or activity changed since this person signed in or began to work. */
    boolean isOutdated(SignedIn person) {
        return !person.equals(SystemUser.SIGNED_IN)
                && find(person.id())
                        .filter(known -> known.person().active() && known.stamp() <= person.stamp())
                        .isEmpty();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void on(AccountEvent event) {
        changes.incrementAndGet();
        entries.remove(event.account().value());
    }

    private record Entry(Known known, Instant until) {}
}
