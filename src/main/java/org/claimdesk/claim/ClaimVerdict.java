package org.claimdesk.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the verdict's feature tells a claim about its answer.
 *
 * @param ratingKey names the rating for filters, the same in every version of a scale
 * @param ratingLabel what the rating was called in the scale version that was used
 * @param ratingPlace where that stands in the scale
 * @param publishedAt when the revision that stands was published
 * @param changedSince whether something is otherwise than what is public, or approved, says
 * @param latest how far the latest revision has come: the one that is public, or one behind it
 * @param corrected whether what is public took the place of an earlier one
 */
public record ClaimVerdict(
        VerdictState state,
        @Nullable String ratingKey,
        @Nullable String ratingLabel,
        @Nullable RatingPlace ratingPlace,
        @Nullable Instant publishedAt,
        boolean changedSince,
        VerdictState latest,
        boolean corrected) {

    public static final ClaimVerdict NONE =
            new ClaimVerdict(
                    VerdictState.NONE, null, null, null, null, false, VerdictState.NONE, false);

    /** The same verdict, behind which something has changed. */
    public ClaimVerdict changed() {
        return new ClaimVerdict(
                state, ratingKey, ratingLabel, ratingPlace, publishedAt, true, latest, corrected);
    }
}
