package org.claimdesk.claim;

import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim is not followed.
 *
 * @param words what the person adds to the ground; may be empty
 * @param sameAs the other claim, where the ground is {@link Ground#SAME_AS_ANOTHER}
 */
public record SetAside(Ground ground, String words, @Nullable ClaimId sameAs) {

    public static final int LONGEST_WORDS = 2_000;

    /** The grounds there are. */
    public enum Ground {
        NOT_CHECKABLE,
        NOT_WORTH_IT,
        SAME_AS_ANOTHER
    }

    public SetAside {
        words = TextRules.showsNothing(words) ? "" : TextRules.mend(words).strip();
        if (words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("At most %d characters".formatted(LONGEST_WORDS));
        }
        if ((ground == Ground.SAME_AS_ANOTHER) != (sameAs != null)) {
            throw new IllegalArgumentException("The other claim belongs to one ground only");
        }
    }
}
