package org.claimdesk.claim;

/** A filter of claims, narrowed to where the verdict stands. */
final class VerdictFilter {

    private VerdictFilter() {}

    static ClaimFilter of(ClaimFilter filter, VerdictStanding standing) {
        return new ClaimFilter(
                filter.text(),
                filter.status(),
                standing,
                filter.rating(),
                filter.topic(),
                filter.speaker(),
                filter.assignee(),
                filter.article(),
                filter.markedFrom(),
                filter.markedBefore(),
                filter.dueBefore(),
                filter.concerns(),
                filter.unfinished(),
                filter.onWithdrawn());
    }
}
