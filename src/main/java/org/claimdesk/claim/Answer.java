package org.claimdesk.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What later features told a claim, so that lists filter and marks show it. */
@Embeddable
class Answer {

    @Column private int supports;
    @Column private int refutes;
    @Column private int givesContext;
    @Column private int withdrawnEvidence;

    @Column
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VerdictState verdictState = VerdictState.NONE;

    @Column private @Nullable String ratingKey;
    @Column private @Nullable String ratingLabel;

    @Column
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable RatingPlace ratingPlace;

    @Column private @Nullable Instant publishedAt;
    @Column private boolean changedSince;

    @Column
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VerdictState latestState = VerdictState.NONE;

    @Column private boolean corrected;

    protected Answer() {}

    static Answer none() {
        return new Answer();
    }

    void counted(StanceCounts counts) {
        supports = counts.supports();
        refutes = counts.refutes();
        givesContext = counts.givesContext();
    }

    void moved(ClaimVerdict verdict) {
        verdictState = verdict.state();
        ratingKey = verdict.ratingKey();
        ratingLabel = verdict.ratingLabel();
        ratingPlace = verdict.ratingPlace();
        publishedAt = verdict.publishedAt();
        changedSince = verdict.changedSince();
        latestState = verdict.latest();
        corrected = verdict.corrected();
    }

    /** How many passages of withdrawn documents the claim rests on. */
    int withdrawnEvidence() {
        return withdrawnEvidence;
    }

    void withdrawn(int passages) {
        withdrawnEvidence = passages;
    }

    boolean isUntouched() {
        return stances().total() == 0 && verdictState == VerdictState.NONE;
    }

    StanceCounts stances() {
        return new StanceCounts(supports, refutes, givesContext);
    }

    ClaimVerdict verdict() {
        return new ClaimVerdict(
                verdictState,
                ratingKey,
                ratingLabel,
                ratingPlace,
                publishedAt,
                changedSince,
                latestState,
                corrected);
    }
}
