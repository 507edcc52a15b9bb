package org.claimdesk.claim.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.SpeakerId;
import org.claimdesk.claim.TopicId;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.FromAddress;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/** The filter of the claims list as it stands in the address bar. Nonsense is left out. */
public final class ClaimFilterParameters {

    private ClaimFilterParameters() {}

    public static QueryParameters of(ClaimFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        FromAddress.put(parameters, "text", filter.text());
        FromAddress.put(
                parameters,
                "status",
                filter.status() == null
                        ? null
                        : filter.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        FromAddress.put(parameters, "rating", filter.rating());
        FromAddress.put(parameters, "topic", filter.topic());
        FromAddress.put(parameters, "speaker", filter.speaker());
        FromAddress.put(parameters, "assignee", filter.assignee());
        FromAddress.put(parameters, "article", filter.article());
        FromAddress.put(parameters, "from", day(filter.markedFrom(), 0));
        FromAddress.put(parameters, "to", day(filter.markedBefore(), 1));
        FromAddress.put(parameters, "due", filter.dueBefore());
        FromAddress.put(parameters, "concerns", filter.concerns());
        FromAddress.put(parameters, "unfinished", filter.unfinished() ? "yes" : null);
        return QueryParameters.simple(parameters);
    }

    public static ClaimFilter read(QueryParameters parameters) {
        return new ClaimFilter(
                parameters.getSingleParameter("text").filter(t -> !t.isBlank()).orElse(null),
                FromAddress.read(parameters, "status", ClaimFilterParameters::status),
                parameters.getSingleParameter("rating").filter(t -> !t.isBlank()).orElse(null),
                FromAddress.read(parameters, "topic", TopicId::of),
                FromAddress.read(parameters, "speaker", SpeakerId::of),
                FromAddress.read(parameters, "assignee", UserId::of),
                FromAddress.read(parameters, "article", ArticleId::of),
                FromAddress.read(parameters, "from", day -> start(LocalDate.parse(day), 0)),
                FromAddress.read(parameters, "to", day -> start(LocalDate.parse(day), 1)),
                FromAddress.read(parameters, "due", Instant::parse),
                FromAddress.read(parameters, "concerns", UserId::of),
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
}
