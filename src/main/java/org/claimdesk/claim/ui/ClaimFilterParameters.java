package org.claimdesk.claim.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.SpeakerId;
import org.claimdesk.claim.TopicId;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/** The filter of the claims list as it stands in the address bar. Nonsense is left out. */
public final class ClaimFilterParameters {

    private ClaimFilterParameters() {}

    public static QueryParameters of(ClaimFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "text", filter.text());
        put(
                parameters,
                "status",
                filter.status() == null
                        ? null
                        : filter.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        put(parameters, "rating", filter.rating());
        put(parameters, "topic", filter.topic());
        put(parameters, "speaker", filter.speaker());
        put(parameters, "assignee", filter.assignee());
        put(parameters, "article", filter.article());
        put(parameters, "from", day(filter.markedFrom(), 0));
        put(parameters, "to", day(filter.markedBefore(), 1));
        put(parameters, "due", filter.dueBefore());
        put(parameters, "concerns", filter.concerns());
        put(parameters, "unfinished", filter.unfinished() ? "yes" : null);
        return QueryParameters.simple(parameters);
    }

    public static ClaimFilter read(QueryParameters parameters) {
        return new ClaimFilter(
                parameters.getSingleParameter("text").filter(t -> !t.isBlank()).orElse(null),
                read(parameters, "status", ClaimFilterParameters::status),
                parameters.getSingleParameter("rating").filter(t -> !t.isBlank()).orElse(null),
                read(parameters, "topic", TopicId::of),
                read(parameters, "speaker", SpeakerId::of),
                read(parameters, "assignee", UserId::of),
                read(parameters, "article", ArticleId::of),
                read(parameters, "from", day -> start(LocalDate.parse(day), 0)),
                read(parameters, "to", day -> start(LocalDate.parse(day), 1)),
                read(parameters, "due", Instant::parse),
                read(parameters, "concerns", UserId::of),
                parameters.getSingleParameter("unfinished").isPresent());
    }

    /** Days are those of whoever looks. */
    static @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(Times.zone()).toInstant();
    }

    static @Nullable LocalDate day(@Nullable Instant time, int earlier) {
        return time == null ? null : LocalDate.ofInstant(time, Times.zone()).minusDays(earlier);
    }

    private static ClaimStatus status(String name) {
        return ClaimStatus.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(
            QueryParameters parameters, String name, Function<String, T> parse) {
        Optional<String> written = parameters.getSingleParameter(name);
        try {
            return written.isEmpty() ? null : parse.apply(written.get());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }
}
