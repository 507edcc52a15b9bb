package org.claimdesk.job;

import com.github.kagkarlsson.scheduler.SchedulerState;
import java.time.Duration;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;

/** One attempt at a job, in the thread that makes it. */
class RunningJob implements JobContext {

    private static final long SHOW_EVERY = Duration.ofMillis(250).toNanos();
    private static final long LOOK_EVERY = Duration.ofMillis(500).toNanos();

    private final JobRows.Load load;
    private final JobRows rows;
    private final JobWatchers watchers;
    private final SchedulerState scheduler;
    private JobStatus.Progress progress;
    private long shownAt = System.nanoTime() - SHOW_EVERY;
    private long lookedAt = System.nanoTime();
    private boolean cancelAsked;
    private boolean isUnshown;
    private Runnable lastStep = () -> {};

    RunningJob(JobRows.Load load, JobRows rows, JobWatchers watchers, SchedulerState scheduler) {
        this.load = load;
        this.rows = rows;
        this.watchers = watchers;
        this.scheduler = scheduler;
        this.progress = load.status().progress();
    }

    @Override
    public JobId id() {
        return load.status().id();
    }

    @Override
    public Subject subject() {
        return load.status().subject();
    }

    @Override
    public String data() {
        return load.data();
    }

    @Override
    public UserId askedBy() {
        return load.status().askedBy();
    }

    @Override
    public int attempt() {
        return load.status().attempts();
    }

    @Override
    public void progress(long done, long total, JobWords words) {
        progress = new JobStatus.Progress(done, total, words);
        isUnshown = true;
        showInTime();
    }

    /** What came too soon after what was shown before is shown later, however long the step. */
    private void showInTime() {
        if (isUnshown && System.nanoTime() - shownAt >= SHOW_EVERY) {
            show();
        }
    }

    /** Writes and tells how far the job is. */
    void show() {
        shownAt = System.nanoTime();
        isUnshown = false;
        rows.progress(id(), progress);
        watchers.tell(id());
    }

    @Override
    public void atEnd(Runnable step) {
        lastStep = step;
    }

    Runnable lastStep() {
        return lastStep;
    }

    /** How far it is, whether that was shown or not. */
    JobStatus.Progress progress() {
        return progress;
    }

    @Override
    public boolean isCancelled() {
        return isStopping() || isCancelAsked();
    }

    @Override
    public void stopIfCancelled() {
        showInTime();
        if (isCancelled()) {
            throw new JobStopped();
        }
    }

    /** The desk is shutting down: the job goes on after the next start. */
    boolean isStopping() {
        return scheduler.isShuttingDown() || Thread.currentThread().isInterrupted();
    }

    private boolean isCancelAsked() {
        if (!cancelAsked && System.nanoTime() - lookedAt >= LOOK_EVERY) {
            lookedAt = System.nanoTime();
            cancelAsked = rows.isCancelAsked(id());
        }
        return cancelAsked;
    }
}
