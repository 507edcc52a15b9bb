package org.claimdesk.job;

import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;

/** What a running job knows and says. */
public interface JobContext {

    JobId id();

    Subject subject();

    /** What was handed over when the job was started. */
    String data();

    UserId askedBy();

    /** Begins with 1. */
    int attempt();

    /**
     * Cheap enough to be called for every item: what people see is updated a few times a second.
     */
    void progress(long done, long total, JobWords words);

    /**
     * Has this done when {@link JobHandler#run} has returned, as the person who asked and in the
     * transaction that writes down that the job is done: what came of it and its end are kept
     * together or not at all, and for the price of one. What it throws counts as thrown by the
     * attempt. Where no end is written down, it is done at once.
     */
    default void atEnd(Runnable lastStep) {
        lastStep.run();
    }

    /** Whether the job should stop soon: somebody cancelled it, or the desk is shutting down. */
    boolean isCancelled();

    /** Throws {@link JobStopped} when {@link #isCancelled()}. */
    void stopIfCancelled();
}
