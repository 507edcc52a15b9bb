package org.claimdesk.claim;

import java.time.Instant;
import java.util.Set;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What people write about a claim.
 *
 * @param speaker by name; a name that is not there yet becomes a new speaker
 * @param reason why this claim was selected; may be empty
 */
public record ClaimDescription(
        String statement,
        ClaimKind kind,
        @Nullable String speaker,
        @Nullable PartialDate said,
        Set<TopicId> topics,
        String reason,
        @Nullable UserId assignee,
        @Nullable Instant dueAt) {

    public static final int LONGEST_STATEMENT = 5_000;
    public static final int LONGEST_REASON = 2_000;

    public ClaimDescription {
        statement = TextRules.mend(statement).strip();
        speaker = nameOrNull(speaker);
        reason = TextRules.showsNothing(reason) ? "" : TextRules.mend(reason).strip();
        topics = Set.copyOf(topics);
        if (statement.isEmpty()) {
            throw new IllegalArgumentException("A claim needs a statement");
        }
        if (statement.length() > LONGEST_STATEMENT
                || reason.length() > LONGEST_REASON
                || speaker != null && speaker.length() > Speaker.LONGEST_NAME) {
            throw new IllegalArgumentException("A text about a claim is too long");
        }
    }

    private static @Nullable String nameOrNull(@Nullable String written) {
        String name = written == null ? "" : TextRules.mendName(written);
        return TextRules.showsNothing(name) ? null : name;
    }

    /** The same with the name that the speaker is known by. */
    ClaimDescription saidBy(@Nullable Speaker known) {
        return new ClaimDescription(
                statement,
                kind,
                known == null ? null : known.name(),
                said,
                topics,
                reason,
                assignee,
                dueAt);
    }

    /** A claim of which only the words are known. */
    public static ClaimDescription stating(String statement) {
        return new ClaimDescription(
                statement, ClaimKind.OTHER, null, null, Set.of(), "", null, null);
    }
}
