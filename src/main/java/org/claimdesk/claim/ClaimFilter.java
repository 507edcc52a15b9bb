package org.claimdesk.claim;

import java.time.Instant;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which claims a list shows; what is null does not narrow it.
 *
 * @param text words of the statement, in any order, whatever their case
 * @param verdict where the verdict stands
 * @param rating key of a rating
 * @param assignee who works on it
 * @param markedFrom marked at this time or later
 * @param markedBefore marked before this time
 * @param dueBefore due before this time
 * @param concerns whose turn it is: assigned to them, or marked by them and assigned to nobody
 * @param onWithdrawn whether only what rests on withdrawn documents is meant
 * @param unfinished whether only what is neither answered nor set aside is meant
 */
public record ClaimFilter(
        @Nullable String text,
        @Nullable ClaimStatus status,
        @Nullable VerdictStanding verdict,
        @Nullable String rating,
        @Nullable TopicId topic,
        @Nullable SpeakerId speaker,
        @Nullable UserId assignee,
        @Nullable ArticleId article,
        @Nullable Instant markedFrom,
        @Nullable Instant markedBefore,
        @Nullable Instant dueBefore,
        @Nullable UserId concerns,
        boolean unfinished,
        boolean onWithdrawn) {

    public static final ClaimFilter ALL =
            new ClaimFilter(null, null, null, null, null, null, null, null, null, null);

    /** Wherever the verdict stands, whoever's turn it is, answered or not. */
    public ClaimFilter(
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
        this(
                text,
                status,
                null,
                rating,
                topic,
                speaker,
                assignee,
                article,
                markedFrom,
                markedBefore,
                dueBefore,
                null,
                false,
                false);
    }

    /** All claims whose statement holds these words. */
    public static ClaimFilter saying(String text) {
        return new ClaimFilter(text, null, null, null, null, null, null, null, null, null);
    }

    /** All claims that appear in the article. */
    public static ClaimFilter in(ArticleId article) {
        return new ClaimFilter(null, null, null, null, null, null, article, null, null, null);
    }

    public static ClaimFilter in(ClaimStatus status) {
        return new ClaimFilter(null, status, null, null, null, null, null, null, null, null);
    }

    /** What waits for this person. */
    public static ClaimFilter waitingFor(UserId person) {
        return ALL.with(null, null, person, true, false);
    }

    /** Whatever is this person's: assigned to them, or marked by them and assigned to nobody. */
    public static ClaimFilter concerning(UserId person) {
        return ALL.with(null, null, person, false, false);
    }

    /** What has to be answered before this time. */
    public static ClaimFilter unfinishedDueBefore(Instant time) {
        return ALL.with(null, time, null, true, false);
    }

    /** What rests on documents that were withdrawn. */
    public static ClaimFilter restingOnWithdrawn() {
        return ALL.onWithdrawn(true);
    }

    /** Whatever it rests on, or only what rests on withdrawn documents. */
    public ClaimFilter onWithdrawn(boolean only) {
        return with(article, dueBefore, concerns, unfinished, only);
    }

    /** Whoever's turn it is, and whether answered or not. */
    public ClaimFilter ofEverybody() {
        return with(article, dueBefore, null, false, onWithdrawn);
    }

    public ClaimFilter ofAllArticles() {
        return with(null, dueBefore, concerns, unfinished, onWithdrawn);
    }

    public ClaimFilter dueAtAnyTime() {
        return with(article, null, concerns, unfinished, onWithdrawn);
    }

    private ClaimFilter with(
            @Nullable ArticleId article,
            @Nullable Instant dueBefore,
            @Nullable UserId concerns,
            boolean unfinished,
            boolean onWithdrawn) {
        return new ClaimFilter(
                text,
                status,
                verdict,
                rating,
                topic,
                speaker,
                assignee,
                article,
                markedFrom,
                markedBefore,
                dueBefore,
                concerns,
                unfinished,
                onWithdrawn);
    }
}
