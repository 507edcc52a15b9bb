package org.claimdesk.job;

import com.github.kagkarlsson.scheduler.SchedulerState;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.JobId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.InactiveAccount;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes one attempt at a job and writes down what came of it. */
@Component
class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final JobRows rows;
    private final JobWatchers watchers;
    private final JobSettings settings;
    private final ActingAs actingAs;
    private final Clock clock;
    private final JobHandlers handlers;
    private final JobEnding ending;

    JobRunner(
            JobRows rows,
            JobWatchers watchers,
            JobSettings settings,
            ActingAs actingAs,
            Clock clock,
            JobHandlers handlers,
            JobEnding ending) {
        this.rows = rows;
        this.watchers = watchers;
        this.settings = settings;
        this.actingAs = actingAs;
        this.clock = clock;
        this.handlers = handlers;
        this.ending = ending;
    }

    /** Returns when to try again, or nothing when the job has ended. */
    Optional<Instant> run(JobId id, SchedulerState scheduler) {
        if (!rows.begin(id)) {
            // Cancelled while it waited, or while the program that ran it was killed.
            return end(id, JobState.CANCELLED, null);
        }
        var load = rows.find(id).orElseThrow();
        if (load.status().attempts() > settings.starts()) {
            return end(id, JobState.FAILED, JobWords.of("job.stopped-too-often"));
        }
        tell(id);
        var job = new RunningJob(load, rows, watchers, scheduler);
        try {
            work(job, load.status().kind());
            ending.done(load.status(), job.progress(), job.lastStep());
            tell(id);
            return Optional.empty();
        } catch (JobStopped stopped) {
            return job.isStopping()
                    ? later(id, load.failures())
                    : end(id, JobState.CANCELLED, null);
        } catch (JobPaused paused) {
            return pause(id, paused);
        } catch (JobFailed failed) {
            log.info("Job {} failed: {}", id, failed.reason().key(), failed.getCause());
            return end(id, JobState.FAILED, failed.reason());
        } catch (InactiveAccount e) {
            return end(id, JobState.FAILED, JobWords.of("job.person-inactive"));
        } catch (Exception e) {
            return job.isStopping() ? later(id, load.failures()) : unexpected(load, e);
        }
    }

    private Optional<Instant> unexpected(JobRows.Load load, Exception e) {
        JobId id = load.status().id();
        int failures = load.failures() + 1;
        log.warn("Job {} of kind {} failed, time {}", id, load.status().kind(), failures, e);
        if (failures >= settings.failures()) {
            return end(id, JobState.FAILED, JobWords.of("job.unexpected", id.toString()));
        }
        Instant next = clock.instant().plus(settings.pauseAfter(failures));
        rows.waitAgain(id, JobWords.of("job.again", Integer.toString(failures)), failures, next);
        tell(id);
        return Optional.of(next);
    }

    private Optional<Instant> later(JobId id, int failures) {
        Instant now = clock.instant();
        rows.waitAgain(id, null, failures, now);
        return Optional.of(now);
    }

    private Optional<Instant> pause(JobId id, JobPaused paused) {
        Instant next = clock.instant().plus(paused.length());
        rows.pause(id, next);
        tell(id);
        return Optional.of(next);
    }

    private Optional<Instant> end(JobId id, JobState state, @Nullable JobWords reason) {
        ending.end(id, state, reason);
        tell(id);
        return Optional.empty();
    }

    private void tell(JobId id) {
        watchers.tell(id);
    }

    private void work(RunningJob job, String kind) throws Exception {
        JobHandler handler =
                handlers.of(kind)
                        .orElseThrow(() -> new IllegalStateException("No handler for " + kind));
        Optional<Exception> thrown = actingAs.run(job.askedBy(), () -> attempt(handler, job));
        if (thrown.isPresent()) {
            throw thrown.get();
        }
    }

    private static Optional<Exception> attempt(JobHandler handler, RunningJob job) {
        try {
            handler.run(job);
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(e);
        } catch (Error e) {
            // Else the row would say for ever that it runs, and what waits for its end would wait.
            return Optional.of(new IllegalStateException("The work broke off", e));
        }
    }
}
