package org.claimdesk.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What happened in one transaction and is not yet written. */
class Pending implements TransactionSynchronization, Ordered {

    record Event(Audited event, UserId actor) {}

    private static final Object KEY = Pending.class;

    private final Consumer<Pending> writer;
    private final List<Event> events = new ArrayList<>();
    private boolean hadEvents;
    private boolean isWritten;

    private Pending(Consumer<Pending> writer) {
        this.writer = writer;
    }

    /** That of the current transaction, begun when it is not there yet. */
    static Pending ofTransaction(Consumer<Pending> writer) {
        Pending pending = find();
        if (pending == null) {
            pending = new Pending(writer);
            TransactionSynchronizationManager.bindResource(KEY, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        return pending;
    }

    /** Whether anything was published in the current transaction. */
    static boolean hasEvents() {
        Pending pending = find();
        return pending != null && pending.hadEvents;
    }

    void add(Audited event, UserId actor) {
        if (isWritten) {
            throw new IllegalStateException(
                    "%s came after the log of its transaction was written"
                            .formatted(event.action()));
        }
        hadEvents = true;
        events.add(new Event(event, actor));
    }

    /** Hands out what has come, once. */
    List<Event> take() {
        isWritten = true;
        return List.copyOf(events);
    }

    /** After all others: what they do before the commit is recorded too. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (readOnly) {
            throw new IllegalStateException(
                    "%s in a transaction that only reads".formatted(events.getFirst()));
        }
        writer.accept(this);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }

    private static @Nullable Pending find() {
        return (Pending) TransactionSynchronizationManager.getResource(KEY);
    }
}
