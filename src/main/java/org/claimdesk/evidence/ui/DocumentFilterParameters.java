package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.evidence.SourceId;
import org.claimdesk.evidence.Sources;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.ui.Times;

/** The filter of the documents list as it stands in the address bar. */
final class DocumentFilterParameters {

    private static final String OUTERMOST = "outermost";
    private static final String RESTRICTED = "restricted";
    private static final String YES = "yes";

    private DocumentFilterParameters() {}

    static QueryParameters of(DocumentFilter filter) {
        Map<String, List<String>> parameters = new HashMap<>();
        if (!filter.text().isEmpty()) {
            parameters.put("text", List.of(filter.text()));
        }
        if (!filter.states().isEmpty()) {
            parameters.put("state", filter.states().stream().map(FilterReader::written).toList());
        }
        filter.source().ifPresent(id -> parameters.put("source", List.of(id.toString())));
        filter.from().ifPresent(from -> parameters.put("from", List.of(day(from).toString())));
        filter.to().ifPresent(to -> parameters.put("to", List.of(day(to).minusDays(1).toString())));
        if (filter.outermost()) {
            parameters.put(OUTERMOST, List.of(YES));
        }
        if (filter.restricted()) {
            parameters.put(RESTRICTED, List.of(YES));
        }
        return new QueryParameters(parameters);
    }

    static DocumentFilter read(FilterReader address, Sources sources) {
        String words = address.words("text");
        List<DocumentState> states =
                address.constants("state", text("evidence.filter.state"), DocumentState.class);
        SourceDetails source =
                address.found(
                        "source",
                        text("evidence.filter.source"),
                        id -> sources.find(SourceId.of(id)));
        LocalDate from = address.day("from", text("evidence.filter.from"));
        LocalDate to = address.day("to", text("evidence.filter.to"));
        var filter =
                new DocumentFilter(
                        words == null ? "" : words,
                        Set.copyOf(states),
                        Optional.ofNullable(source).map(SourceDetails::id),
                        Optional.ofNullable(from).map(DocumentFilterParameters::start),
                        Optional.ofNullable(to).map(day -> start(day.plusDays(1))),
                        false,
                        false);
        Boolean restricted =
                address.one(
                        RESTRICTED,
                        text("evidence.filter.restricted"),
                        DocumentFilterParameters::isYes);
        if (restricted != null) {
            filter = filter.onlyRestricted();
        }
        Boolean outermost =
                address.one(
                        OUTERMOST,
                        text("evidence.filter.outermost"),
                        DocumentFilterParameters::isYes);
        return outermost == null ? filter : filter.withoutFilesInside();
    }

    private static boolean isYes(String written) {
        if (written.equals(YES)) {
            return true;
        }
        throw new IllegalArgumentException(written);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Times.zone()).toInstant();
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Times.zone());
    }
}
