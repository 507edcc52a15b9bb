package org.claimdesk.evidence;

import java.time.Instant;
import java.util.List;
import org.claimdesk.shared.UserId;

/**
 * To whom a document or a source is restricted. For everybody else it does not exist.
 *
 * @param people who may know of it; never empty
 * @param acts how it came to be these people, the first act first
 */
public record Restriction(RestrictionId id, List<UserId> people, List<Act> acts) {

    /** What somebody did with the list. */
    public enum Kind {
        ADDED,
        REMOVED
    }

    /** Somebody let a person in, or took them out. */
    public record Act(Kind kind, UserId person, UserId by, Instant at) {}

    public Restriction {
        people = List.copyOf(people);
        acts = List.copyOf(acts);
    }
}
