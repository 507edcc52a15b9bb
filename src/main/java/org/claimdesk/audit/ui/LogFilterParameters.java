package org.claimdesk.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.FromAddress;
import org.claimdesk.ui.Times;

/** The filter of the log as it stands in the address bar. Nonsense is left out. */
final class LogFilterParameters {

    private LogFilterParameters() {}

    static QueryParameters of(LogFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        FromAddress.put(parameters, "from", filter.from() == null ? null : day(filter.from()));
        FromAddress.put(
                parameters, "to", filter.until() == null ? null : day(filter.until()).minusDays(1));
        FromAddress.put(parameters, "person", filter.actor());
        FromAddress.put(parameters, "kind", filter.subjectKind());
        FromAddress.put(parameters, "subject", filter.subjectId());
        FromAddress.put(parameters, "action", filter.action());
        return QueryParameters.simple(parameters);
    }

    static LogFilter read(QueryParameters parameters) {
        LocalDate from = FromAddress.read(parameters, "from", LocalDate::parse);
        LocalDate to = FromAddress.read(parameters, "to", LocalDate::parse);
        return new LogFilter(
                from == null ? null : start(from),
                to == null ? null : start(to.plusDays(1)),
                FromAddress.read(parameters, "person", UserId::of),
                FromAddress.read(parameters, "kind", kind -> kind),
                FromAddress.read(parameters, "subject", UUID::fromString),
                FromAddress.read(parameters, "action", action -> action));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Times.zone()).toInstant();
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Times.zone());
    }
}
