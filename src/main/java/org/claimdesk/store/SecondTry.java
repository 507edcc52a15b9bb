package org.claimdesk.store;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For what is looked for first and made where it is not there yet: when two do so at the same
 * moment, a key refuses the second, whose next try finds what the first made (decision 0013).
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
        } catch (DataIntegrityViolationException e) {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                throw e;
            }
            return work.get();
        }
    }
}
