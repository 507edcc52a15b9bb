package org.claimdesk.audit;

import java.time.Instant;
import java.util.Set;
import org.claimdesk.shared.UserId;

/**
 * What others than a person did since a time.
 *
 * @param actions such as {@code claim.marked}; others are left out
 */
public record DeedsOfOthers(UserId person, Instant since, Set<String> actions) {

    public DeedsOfOthers {
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("No action is asked for");
        }
        actions = Set.copyOf(actions);
    }
}
