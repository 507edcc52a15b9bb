package org.claimdesk.job;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimdesk.shared.JobId;

/** Whose job is next: that of the next person of those who wait, in turn. */
class BulkTurns {

    static final Duration LOOK_EVERY = Duration.ofMillis(200);

    /** Few enough that who comes new is served soon, and many enough that looking costs little. */
    private static final int AT_ONCE = 12;

    sealed interface Turn {

        record Begin(JobId id) implements Turn {}

        /** Others are under way, or wait to be tried again. */
        record Wait() implements Turn {}

        /** Nothing is left. */
        record Leave() implements Turn {}
    }

    private final BulkRows rows;
    private final Deque<JobId> next = new ArrayDeque<>();

    /** Handed out and not done: their rows say so only a little later. */
    private final Set<JobId> begun = new HashSet<>();

    private final Set<JobId> cutOff = new HashSet<>();

    BulkTurns(BulkRows rows) {
        this.rows = rows;
    }

    synchronized Turn next() {
        takeUpCutOff();
        if (next.isEmpty()) {
            refill();
        }
        JobId id = next.poll();
        if (id != null) {
            begun.add(id);
            return new Turn.Begin(id);
        }
        return rows.isAnyWaiting() ? new Turn.Wait() : new Turn.Leave();
    }

    synchronized void done(JobId id) {
        begun.remove(id);
    }

    /** What came of it could not be written down: once it can be, it is begun again. */
    synchronized void cutOff(JobId id) {
        cutOff.add(id);
    }

    private void takeUpCutOff() {
        for (JobId id : List.copyOf(cutOff)) {
            rows.takeUpCutOff(id);
            cutOff.remove(id);
            begun.remove(id);
        }
    }

    private void refill() {
        List<List<JobId>> byPerson = new ArrayList<>();
        for (UUID person : rows.people()) {
            byPerson.add(rows.due(person, AT_ONCE + begun.size()));
        }
        int longest = byPerson.stream().mapToInt(List::size).max().orElse(0);
        IntStream.range(0, longest)
                .boxed()
                .flatMap(
                        i ->
                                byPerson.stream()
                                        .filter(jobs -> i < jobs.size())
                                        .map(jobs -> jobs.get(i)))
                .filter(id -> !begun.contains(id))
                .limit((long) AT_ONCE * Math.max(1, byPerson.size()))
                .forEach(next::add);
    }
}
