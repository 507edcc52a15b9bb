package org.claimdesk.user;

import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Slows down whoever guesses a password: at the door, or to set another one. */
@Component
class PasswordAttempts {

    private static final int MOST_REPETITIONS = 5;

    private final SignInFailures failures;
    private final TransactionTemplate transaction;

    PasswordAttempts(SignInFailures failures, TransactionTemplate transaction) {
        this.failures = failures;
        this.transaction = transaction;
    }

    /**
     * Counts an attempt before the slow look at the password, in a transaction of its own.
     *
     * @return how often this name was tried by now
     * @throws TooManyAttempts where the name or the address has to wait
     */
    int reserve(String name, String address) {
        return reserve(() -> failures.reserve(name, address));
    }

    /** The same for somebody who is signed in: it is their own password, wherever they sit. */
    int reserve(String name) {
        return reserve(() -> failures.reserve(name));
    }

    /** The attempt was none to guess. In the caller's transaction. */
    void giveBack(String name, String address) {
        failures.giveBack(name, address);
    }

    void giveBack(String name) {
        failures.giveBack(name);
    }

    private int reserve(IntSupplier count) {
        for (int others = 0; ; others++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> count.getAsInt()));
            } catch (DuplicateKeyException firstOfSeveral) {
                // Somebody else was the first to try this name, or the first from this address.
                if (others == MOST_REPETITIONS) {
                    throw firstOfSeveral;
                }
            }
        }
    }
}
