package org.claimdesk.store;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For what is looked for first, and then made or changed: when two do so at the same moment, a key,
 * a version or a lock refuses the second, whose next try finds what the first did (decision 0013).
 */
public final class SecondTry {

    private SecondTry() {}

    /**
     * Does the work, and once more where somebody else was quicker.
     *
     * @param work a transaction of its own: of one that a caller began nothing could be saved any
     *     more, so there is no second try in it
     */
    public static <T> T of(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                throw e;
            }
            return work.get();
        }
    }

    /**
     * Does the work in a transaction, and once more in a new one where somebody else was quicker.
     *
     * @param work answers something
     */
    public static <T> T within(TransactionOperations transaction, Supplier<T> work) {
        return of(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
