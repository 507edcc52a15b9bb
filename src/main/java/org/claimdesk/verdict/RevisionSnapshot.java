package org.claimdesk.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;

/**
 * All that a revision freezes. Its canonical form ({@link RevisionJson}) is what approvals sign.
 *
 * @param madeAt cut to microseconds, since databases keep no more
 */
public record RevisionSnapshot(
        ClaimId claim,
        UserId author,
        Instant madeAt,
        Matter matter,
        Optional<GivenRating> rating,
        Rationale rationale,
        Optional<LocalDate> asOf,
        Optional<String> reasonWithoutEvidence) {

    public RevisionSnapshot {
        madeAt = madeAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** What is left to be shown of a revision whose content was altered. */
    static RevisionSnapshot withoutContent(ClaimId claim, UserId author, Instant madeAt) {
        return new RevisionSnapshot(
                claim,
                author,
                madeAt,
                new Matter("", Optional.empty(), Optional.empty(), List.of(), List.of()),
                Optional.empty(),
                Rationale.EMPTY,
                Optional.empty(),
                Optional.empty());
    }

    /** What its author wrote, to be taken up again. */
    public Answer answer() {
        return new Answer(
                rating.map(given -> given.rating().key()), rationale, asOf, reasonWithoutEvidence);
    }

    /** Whether both say the same of the same, whoever made them and when. */
    boolean saysTheSameAs(RevisionSnapshot other) {
        return matter.equals(other.matter)
                && rating.equals(other.rating)
                && answer().equals(other.answer());
    }
}
