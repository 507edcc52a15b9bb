package org.claimdesk.claim.ui;

import java.util.Objects;
import org.claimdesk.claim.ClaimDescription;
import org.jspecify.annotations.Nullable;

/**
 * A description that two people changed at once.
 *
 * @param before what both of them started from
 * @param mine what this person made of it
 * @param theirs what somebody else saved meanwhile
 */
record Meanwhile(ClaimDescription before, ClaimDescription mine, ClaimDescription theirs) {

    /**
     * What this person changed, over all that the other one saved: nothing else of theirs is lost.
     */
    ClaimDescription merged() {
        return new ClaimDescription(
                chosen(before.statement(), mine.statement(), theirs.statement()),
                chosen(before.kind(), mine.kind(), theirs.kind()),
                chosenOrNone(before.speaker(), mine.speaker(), theirs.speaker()),
                chosenOrNone(before.said(), mine.said(), theirs.said()),
                chosen(before.topics(), mine.topics(), theirs.topics()),
                chosen(before.reason(), mine.reason(), theirs.reason()),
                chosenOrNone(before.assignee(), mine.assignee(), theirs.assignee()),
                chosenOrNone(before.dueAt(), mine.dueAt(), theirs.dueAt()));
    }

    private static <T> T chosen(T before, T mine, T theirs) {
        return before.equals(mine) ? theirs : mine;
    }

    private static <T> @Nullable T chosenOrNone(
            @Nullable T before, @Nullable T mine, @Nullable T theirs) {
        return Objects.equals(before, mine) ? theirs : mine;
    }
}
