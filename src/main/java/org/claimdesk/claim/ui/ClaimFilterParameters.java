package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.article.ArticleDetails;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.RatingName;
import org.claimdesk.claim.Speaker;
import org.claimdesk.claim.SpeakerId;
import org.claimdesk.claim.Topic;
import org.claimdesk.claim.TopicId;
import org.claimdesk.claim.VerdictStanding;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.ui.FromAddress;
import org.claimdesk.ui.Times;
import org.claimdesk.user.Person;
import org.jspecify.annotations.Nullable;

/** The filter of the claims list as it stands in the address bar. */
public final class ClaimFilterParameters {

    private static final String YES = "yes";

    private ClaimFilterParameters() {}

    public static QueryParameters of(ClaimFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        FromAddress.put(parameters, "text", filter.text());
        FromAddress.put(parameters, "status", written(filter.status()));
        FromAddress.put(parameters, "verdict", written(filter.verdict()));
        FromAddress.put(parameters, "rating", filter.rating());
        FromAddress.put(parameters, "topic", filter.topic());
        FromAddress.put(parameters, "speaker", filter.speaker());
        FromAddress.put(parameters, "assignee", filter.assignee());
        FromAddress.put(parameters, "article", filter.article());
        FromAddress.put(parameters, "from", day(filter.markedFrom(), 0));
        FromAddress.put(parameters, "to", day(filter.markedBefore(), 1));
        FromAddress.put(parameters, "due", filter.dueBefore());
        FromAddress.put(parameters, "concerns", filter.concerns());
        FromAddress.put(parameters, "unfinished", filter.unfinished() ? YES : null);
        FromAddress.put(parameters, "withdrawn", filter.onWithdrawn() ? YES : null);
        return QueryParameters.simple(parameters);
    }

    /** What there is not (any more), nobody can look for. */
    static ClaimFilter read(FilterReader address, ClaimScreens screens, List<RatingName> ratings) {
        return new ClaimFilter(
                address.words("text"),
                address.constant("status", text("claim.filter.status"), ClaimStatus.class),
                address.constant("verdict", text("claim.filter.verdict"), VerdictStanding.class),
                address.found("rating", text("claim.filter.rating"), key -> rating(ratings, key)),
                address.found("topic", text("claim.filter.topic"), id -> topic(screens, id)),
                address.found(
                        "speaker",
                        text("claim.speaker"),
                        id -> screens.speakers().find(SpeakerId.of(id)).map(Speaker::id)),
                address.found("assignee", text("claim.assignee"), id -> person(screens, id)),
                address.found(
                        "article",
                        text("claim.filter.article"),
                        id -> screens.articles().find(ArticleId.of(id)).map(ArticleDetails::id)),
                start(address.day("from", text("claim.filter.from")), 0),
                start(address.day("to", text("claim.filter.to")), 1),
                address.time("due", text("claim.due")),
                address.found("concerns", text("claim.filter.concerns"), id -> person(screens, id)),
                address.found(
                                "unfinished",
                                text("claim.filter.unfinished"),
                                ClaimFilterParameters::yes)
                        != null,
                address.found(
                                "withdrawn",
                                text("claim.filter.withdrawn"),
                                ClaimFilterParameters::yes)
                        != null);
    }

    /** Days are those of whoever looks. */
    static @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(Times.zone()).toInstant();
    }

    static @Nullable LocalDate day(@Nullable Instant time, int earlier) {
        return time == null ? null : LocalDate.ofInstant(time, Times.zone()).minusDays(earlier);
    }

    private static @Nullable String written(@Nullable Enum<?> constant) {
        return constant == null ? null : FilterReader.written(constant);
    }

    private static Optional<String> rating(List<RatingName> ratings, String key) {
        return ratings.stream().map(RatingName::key).filter(key::equals).findFirst();
    }

    private static Optional<String> yes(String word) {
        return Optional.of(word).filter(YES::equals);
    }

    private static Optional<TopicId> topic(ClaimScreens screens, String written) {
        TopicId id = TopicId.of(written);
        return screens.topics().all().stream().map(Topic::id).filter(id::equals).findFirst();
    }

    private static Optional<UserId> person(ClaimScreens screens, String id) {
        return screens.person(UserId.of(id)).map(Person::id);
    }
}
