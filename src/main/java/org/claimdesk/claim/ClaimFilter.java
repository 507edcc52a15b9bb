package org.claimdesk.claim;

import java.time.Instant;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which claims a list shows; what is null does not narrow it.
 *
 * @param text words of the statement, in any order, whatever their case
 * @param rating key of a rating
 * @param assignee who works on it
 * @param markedFrom marked at this time or later
 * @param markedBefore marked before this time
 * @param dueBefore due before this time
 */
public record ClaimFilter(
        @Nullable String text,
        @Nullable ClaimStatus status,
        @Nullable String rating,
        @Nullable TopicId topic,
        @Nullable SpeakerId speaker,
        @Nullable UserId assignee,
        @Nullable ArticleId article,
        @Nullable Instant markedFrom,
        @Nullable Instant markedBefore,
        @Nullable Instant dueBefore) {

    public static final ClaimFilter ALL =
            new ClaimFilter(null, null, null, null, null, null, null, null, null, null);

    /** All claims whose statement holds these words. */
    public static ClaimFilter saying(String text) {
        return new ClaimFilter(text, null, null, null, null, null, null, null, null, null);
    }

    /** All claims that appear in the article. */
    public static ClaimFilter in(ArticleId article) {
        return new ClaimFilter(null, null, null, null, null, null, article, null, null, null);
    }
}
