package org.claimdesk.job;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.claimdesk.shared.JobId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who wants to hear of a job's steps. What a listener hears last is how the job stands. */
@Component
class JobWatchers {

    private static final Logger log = LoggerFactory.getLogger(JobWatchers.class);

    /**
     * @param wanted how often somebody wanted a telling that is not made yet
     */
    private record Listeners(AtomicInteger wanted, List<Consumer<JobStatus>> all) {

        Listeners() {
            this(new AtomicInteger(), new CopyOnWriteArrayList<>());
        }
    }

    private final Map<JobId, Listeners> byJob = new ConcurrentHashMap<>();
    private final JobRows rows;

    JobWatchers(JobRows rows) {
        this.rows = rows;
    }

    void add(JobId id, Consumer<JobStatus> listener) {
        byJob.compute(
                id,
                (key, known) -> {
                    Listeners listeners = known == null ? new Listeners() : known;
                    listeners.all.add(listener);
                    return listeners;
                });
        tell(id);
    }

    void remove(JobId id, Consumer<JobStatus> listener) {
        byJob.computeIfPresent(
                id,
                (key, listeners) -> {
                    listeners.all.remove(listener);
                    return listeners.all.isEmpty() ? null : listeners;
                });
    }

    /**
     * Tells how the job stands. While one thread tells, others only leave word that it has to look
     * again: none waits for a listener, and no older status is told after a newer one.
     */
    void tell(JobId id) {
        Listeners listeners = byJob.get(id);
        if (listeners == null || listeners.wanted.getAndIncrement() > 0) {
            return;
        }
        try {
            int served;
            do {
                served = listeners.wanted.get();
                rows.find(id).ifPresent(load -> tell(listeners, load.status()));
            } while (listeners.wanted.addAndGet(-served) > 0);
        } catch (RuntimeException e) {
            listeners.wanted.set(0);
            throw e;
        }
    }

    /** A listener that fails does not keep the others, or the job, from going on. */
    private static void tell(Listeners listeners, JobStatus status) {
        for (Consumer<JobStatus> listener : listeners.all) {
            try {
                listener.accept(status);
            } catch (RuntimeException e) {
                log.warn("A listener to job {} failed", status.id(), e);
            }
        }
    }
}
