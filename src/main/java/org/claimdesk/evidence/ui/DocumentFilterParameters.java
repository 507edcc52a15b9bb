package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.FromAddress.tried;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.SourceId;
import org.claimdesk.ui.Times;

/** The filter of the documents list as it stands in the address bar. Nonsense is left out. */
final class DocumentFilterParameters {

    private DocumentFilterParameters() {}

    static QueryParameters of(DocumentFilter filter) {
        Map<String, List<String>> parameters = new HashMap<>();
        if (!filter.text().isEmpty()) {
            parameters.put("text", List.of(filter.text()));
        }
        if (!filter.states().isEmpty()) {
            parameters.put(
                    "state",
                    filter.states().stream()
                            .map(state -> state.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
        filter.source().ifPresent(id -> parameters.put("source", List.of(id.toString())));
        filter.from().ifPresent(from -> parameters.put("from", List.of(day(from).toString())));
        filter.to().ifPresent(to -> parameters.put("to", List.of(day(to).minusDays(1).toString())));
        return new QueryParameters(parameters);
    }

    static DocumentFilter read(QueryParameters parameters) {
        return new DocumentFilter(
                parameters.getSingleParameter("text").orElse(""),
                states(parameters.getParameters("state")),
                parameters.getSingleParameter("source").flatMap(tried(SourceId::of)),
                parameters
                        .getSingleParameter("from")
                        .flatMap(tried(LocalDate::parse))
                        .map(DocumentFilterParameters::start),
                parameters
                        .getSingleParameter("to")
                        .flatMap(tried(LocalDate::parse))
                        .map(day -> start(day.plusDays(1))));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Times.zone()).toInstant();
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Times.zone());
    }

    private static Set<DocumentState> states(List<String> names) {
        Set<DocumentState> states = EnumSet.noneOf(DocumentState.class);
        for (DocumentState state : DocumentState.values()) {
            if (names.stream().anyMatch(state.name()::equalsIgnoreCase)) {
                states.add(state);
            }
        }
        return states;
    }
}
