package org.claimdesk.ui;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The value that a field told last: it stays while something is written that the field cannot take.
 */
final class ToldValue<T extends Serializable> implements Serializable {

    private @Nullable T told;

    @Nullable T get() {
        return told;
    }

    /** What was set is known to whoever set it. */
    void set(@Nullable T value) {
        told = value;
    }

    /**
     * Becomes what the field can take now.
     *
     * @param tell given what was told before, where that was something else
     */
    void become(@Nullable T value, Consumer<@Nullable T> tell) {
        if (!Objects.equals(told, value)) {
            T before = told;
            told = value;
            tell.accept(before);
        }
    }
}
