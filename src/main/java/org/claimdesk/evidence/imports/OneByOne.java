package org.claimdesk.evidence.imports;

import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.store.SecondTry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changes many documents, some at a time, each time in a transaction. One that cannot be changed,
 * as where somebody else has had it read again, costs itself alone.
 */
final class OneByOne {

    private static final Logger log = LoggerFactory.getLogger(OneByOne.class);
    private static final int AT_ONCE = 100;

    private final TransactionOperations transaction;

    OneByOne(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /**
     * @param all fixed before: one that fails again at once is not tried for ever
     */
    void change(List<DocumentId> all, Consumer<DocumentId> change) {
        int left = 0;
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<DocumentId> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            if (!isDone(some, change)) {
                left += (int) some.stream().filter(one -> !isDone(List.of(one), change)).count();
            }
        }
        if (left > 0) {
            log.warn("{} of {} documents of an import were left as they are", left, all.size());
        }
    }

    /** All of them or none, and once more where somebody else was quicker. */
    private boolean isDone(List<DocumentId> some, Consumer<DocumentId> change) {
        try {
            return SecondTry.within(
                    transaction,
                    () -> {
                        some.forEach(change);
                        return true;
                    });
        } catch (RuntimeException e) {
            log.debug("Not changed together: {}", e.getClass().getName());
            return false;
        }
    }
}
