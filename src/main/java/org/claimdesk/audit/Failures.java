package org.claimdesk.audit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What witnesses could not make sense of. An entry that somebody wrote anew may lack what its kind
 * always names: the check of the chain goes on, since it may still say which entry does not fit.
 */
final class Failures {

    private @Nullable RuntimeException first;

    <T> T orElse(T otherwise, Supplier<T> witness) {
        try {
            return witness.get();
        } catch (RuntimeException e) {
            if (first == null) {
                first = e;
            }
            return otherwise;
        }
    }

    /** To be asked when nothing else was found. */
    void rethrow() {
        if (first != null) {
            throw first;
        }
    }
}
