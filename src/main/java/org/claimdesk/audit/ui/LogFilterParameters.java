package org.claimdesk.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/** The filter of the log as it stands in the address bar. Nonsense is left out. */
final class LogFilterParameters {

    private LogFilterParameters() {}

    static QueryParameters of(LogFilter filter) {
        Map<String, List<String>> parameters = new HashMap<>();
        put(parameters, "from", filter.from() == null ? null : day(filter.from()));
        put(parameters, "to", filter.until() == null ? null : day(filter.until()).minusDays(1));
        put(parameters, "person", filter.actor());
        put(parameters, "kind", filter.subjectKind());
        put(parameters, "subject", filter.subjectId());
        put(parameters, "action", filter.action());
        return new QueryParameters(parameters);
    }

    static LogFilter read(QueryParameters parameters) {
        LocalDate from = read(parameters, "from", LocalDate::parse);
        LocalDate to = read(parameters, "to", LocalDate::parse);
        return new LogFilter(
                from == null ? null : start(from),
                to == null ? null : start(to.plusDays(1)),
                read(parameters, "person", UserId::of),
                read(parameters, "kind", kind -> kind),
                read(parameters, "subject", UUID::fromString),
                read(parameters, "action", action -> action));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Times.zone()).toInstant();
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Times.zone());
    }

    private static void put(
            Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static <T> @Nullable T read(
            QueryParameters parameters, String name, Function<String, T> parse) {
        try {
            return parameters.getSingleParameter(name).map(parse).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }
}
