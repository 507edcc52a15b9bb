package org.claimdesk.audit.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.ui.FromAddress;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/** The filter of the log as it stands in the address bar. */
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

    static LogFilter read(FilterReader address, AuditLog log) {
        LocalDate from = address.day("from", text("audit.filter.from"));
        LocalDate to = address.day("to", text("audit.filter.to"));
        return new LogFilter(
                from == null ? null : start(from),
                to == null ? null : start(to.plusDays(1)),
                address.one("person", text("audit.filter.person"), UserId::of),
                known(address, "kind", text("audit.filter.kind"), log.subjectKinds()),
                address.one("subject", text("audit.entry.subject"), UUID::fromString),
                known(address, "action", text("audit.filter.action"), log.actions()));
    }

    private static @Nullable String known(
            FilterReader address, String name, String label, List<String> there) {
        return address.found(name, label, word -> Optional.of(word).filter(there::contains));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Times.zone()).toInstant();
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Times.zone());
    }
}
