package org.claimdesk.claim;

/** Where a rating stands in whatever scale it was given by: how it is drawn and sorted. */
public enum RatingPlace {
    /** The best grade; the worst is the fifth. */
    GRADE_1,
    GRADE_2,
    GRADE_3,
    GRADE_4,
    GRADE_5,
    /** Outside the order, found by evidence: context is missing. */
    MISSING_CONTEXT,
    /** Outside the order, and no evidence could decide it. */
    NOT_VERIFIABLE;

    /** A grade by its place, the best first; places beyond the fifth are drawn as the fifth. */
    public static RatingPlace grade(int place) {
        return values()[Math.clamp(place, 1, 5) - 1];
    }
}
