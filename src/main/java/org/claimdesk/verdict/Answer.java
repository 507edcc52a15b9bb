package org.claimdesk.verdict;

import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.shared.TextRules;

/**
 * What the author of a verdict writes: the rest of a revision is taken from the claim.
 *
 * @param rating key of a rating of the desk's scale
 * @param asOf the day up to which the evidence was looked at
 * @param reasonWithoutEvidence why there is none, where the rating would need some
 */
public record Answer(
        Optional<String> rating,
        Rationale rationale,
        Optional<LocalDate> asOf,
        Optional<String> reasonWithoutEvidence) {

    /** The longest reason, in UTF-16 code units. */
    public static final int MAX_REASON = 1_000;

    /** An earlier year is a slip of the pen. */
    public static final LocalDate EARLIEST_AS_OF = LocalDate.of(1000, 1, 1);

    public static final Answer EMPTY =
            new Answer(Optional.empty(), Rationale.EMPTY, Optional.empty(), Optional.empty());

    public Answer {
        reasonWithoutEvidence =
                reasonWithoutEvidence
                        .map(TextRules::mend)
                        .map(String::strip)
                        .filter(reason -> !TextRules.showsNothing(reason));
        if (reasonWithoutEvidence.map(String::length).orElse(0) > MAX_REASON) {
            throw new IllegalArgumentException(
                    "A reason has at most %,d characters".formatted(MAX_REASON));
        }
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
