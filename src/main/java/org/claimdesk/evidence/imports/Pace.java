package org.claimdesk.evidence.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How long something of many parts will still take, by how quickly it went in the last minute. Of
 * before nothing is known: the desk may have been stopped, or have waited for others.
 */
public final class Pace {

    private static final Duration LOOK_BACK = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofSeconds(4);

    private record Seen(Instant at, int done) {}

    private final Deque<Seen> seen = new ArrayDeque<>();

    /** Notes that so many parts are done at this time. */
    public void note(Instant now, int done) {
        seen.addLast(new Seen(now, done));
        while (seen.size() > 2 && seen.getFirst().at().isBefore(now.minus(LOOK_BACK))) {
            seen.removeFirst();
        }
    }

    /** Empty as long as nothing can be said. */
    public Optional<Duration> left(int open) {
        if (seen.size() < 2 || open <= 0) {
            return Optional.empty();
        }
        Duration passed = Duration.between(seen.getFirst().at(), seen.getLast().at());
        int done = seen.getLast().done() - seen.getFirst().done();
        return done <= 0 || passed.compareTo(SHORTEST) < 0
                ? Optional.empty()
                : Optional.of(passed.multipliedBy(open).dividedBy(done));
    }
}
