package org.claimdesk.job;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.claimdesk.shared.JobId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who wants to hear of a job's steps. */
@Component
class JobWatchers {

    private static final Logger log = LoggerFactory.getLogger(JobWatchers.class);

    private final Map<JobId, List<Consumer<JobStatus>>> byJob = new ConcurrentHashMap<>();

    void add(JobId id, Consumer<JobStatus> listener) {
        byJob.compute(
                id,
                (key, listeners) -> {
                    var all =
                            listeners == null
                                    ? new CopyOnWriteArrayList<Consumer<JobStatus>>()
                                    : listeners;
                    all.add(listener);
                    return all;
                });
    }

    void remove(JobId id, Consumer<JobStatus> listener) {
        byJob.computeIfPresent(
                id,
                (key, listeners) -> {
                    listeners.remove(listener);
                    return listeners.isEmpty() ? null : listeners;
                });
    }

    /** A listener that fails does not keep the others, or the job, from going on. */
    void tell(JobStatus status) {
        for (var listener : byJob.getOrDefault(status.id(), List.of())) {
            try {
                listener.accept(status);
            } catch (RuntimeException e) {
                log.warn("A listener to job {} failed", status.id(), e);
            }
        }
    }
}
