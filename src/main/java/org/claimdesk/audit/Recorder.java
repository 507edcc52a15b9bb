package org.claimdesk.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Discretion;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears whatever happens and writes it just before the commit of the transaction that did it: a
 * change and its entry are kept together or not at all (decision 0010).
 */
@Component
class Recorder {

    private final LogWriter writer;
    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Optional<Discretion> discretion;

    Recorder(
            LogWriter writer,
            EntityManager entities,
            CurrentUser currentUser,
            Optional<Discretion> discretion) {
        this.discretion = discretion;
        this.writer = writer;
        this.entities = entities;
        this.currentUser = currentUser;
    }

    /** {@code MANDATORY}: an event without a transaction fails loudly. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Audited event) {
        Pending pending = Pending.ofTransaction(this::write);
        discretion
                .map(some -> some.told(event))
                .orElseGet(() -> List.of(event))
                .forEach(told -> pending.add(told, currentUser.id()));
    }

    private void write(Pending pending) {
        // Whoever waits for a row must not hold the head of the log meanwhile: all changes first.
        entities.flush();
        writer.append(pending.take());
    }
}
