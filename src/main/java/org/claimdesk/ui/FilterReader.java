package org.claimdesk.ui;

import static org.claimdesk.ui.FromAddress.tried;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a list is narrowed out of an address, and keeps what of it means nothing: a list that
 * is longer than its reader believes misleads, unless it says so.
 */
public final class FilterReader {

    private static final int LONGEST = 60;
    private static final int LAST_YEAR = 9999;

    private final QueryParameters parameters;
    private final List<String> notUnderstood = new ArrayList<>();

    public FilterReader(QueryParameters parameters) {
        this.parameters = parameters;
    }

    /** What was written that means nothing, each with the label of its filter. */
    public List<String> notUnderstood() {
        return List.copyOf(notUnderstood);
    }

    /** Words to look for: any mean something. */
    public @Nullable String words(String name) {
        return written(name).findFirst().orElse(null);
    }

    /** What the only value of a parameter stands for; null where that is nothing. */
    public <T> @Nullable T one(String name, String label, Function<String, T> meaning) {
        return found(name, label, value -> Optional.of(meaning.apply(value)));
    }

    /** The same, where what can be written need not be there. */
    public <T> @Nullable T found(String name, String label, Function<String, Optional<T>> finding) {
        return all(name, label, finding).stream().findFirst().orElse(null);
    }

    /** What the values of a parameter stand for, where it may have several. */
    private <T> List<T> all(String name, String label, Function<String, Optional<T>> finding) {
        List<T> understood = new ArrayList<>();
        for (String value : written(name).toList()) {
            tried(finding)
                    .apply(value)
                    .flatMap(found -> found)
                    .ifPresentOrElse(understood::add, () -> note(label, value));
        }
        return understood;
    }

    /** A constant, written small and with hyphens. */
    public <E extends Enum<E>> @Nullable E constant(String name, String label, Class<E> type) {
        return one(name, label, value -> constant(type, value));
    }

    public <E extends Enum<E>> List<E> constants(String name, String label, Class<E> type) {
        return all(name, label, value -> Optional.of(constant(type, value)));
    }

    public @Nullable LocalDate day(String name, String label) {
        return one(name, label, value -> ofOurTime(LocalDate.parse(value)));
    }

    public @Nullable Instant time(String name, String label) {
        return one(
                name,
                label,
                value -> {
                    Instant time = Instant.parse(value);
                    ofOurTime(LocalDate.ofInstant(time, ZoneOffset.UTC));
                    return time;
                });
    }

    /** How a constant is written in an address. */
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Stream<String> written(String name) {
        return parameters.getParameters(name).stream().filter(value -> !value.isBlank());
    }

    private void note(String label, String value) {
        notUnderstood.add(text("ui.filter.written", label, Formats.shortened(value, LONGEST)));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value) {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Other years can be written, but no database compares them. */
    private static LocalDate ofOurTime(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("No day of our time: " + day);
        }
        return day;
    }
}
