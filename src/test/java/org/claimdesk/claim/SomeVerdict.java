package org.claimdesk.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Verdicts of claims whose latest revision is the one that is shown, and the first. */
public final class SomeVerdict {

    private SomeVerdict() {}

    public static ClaimVerdict of(
            VerdictState state,
            @Nullable String ratingKey,
            @Nullable String ratingLabel,
            @Nullable RatingPlace ratingPlace,
            @Nullable Instant publishedAt,
            boolean changedSince) {
        return new ClaimVerdict(
                state,
                ratingKey,
                ratingLabel,
                ratingPlace,
                publishedAt,
                changedSince,
                state,
                false);
    }
}
