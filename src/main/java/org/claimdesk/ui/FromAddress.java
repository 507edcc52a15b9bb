package org.claimdesk.ui;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an address, which anybody may have typed, and writes it there. */
public final class FromAddress {

    private FromAddress() {}

    /** What cannot be parsed is as if it were not there. */
    public static <T> Function<String, Optional<T>> tried(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (IllegalArgumentException | DateTimeException e) {
                return Optional.empty();
            }
        };
    }

    /** A parameter to be written, unless there is nothing to write. */
    public static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
