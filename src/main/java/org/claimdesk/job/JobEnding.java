package org.claimdesk.job;

import org.claimdesk.shared.JobId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.InactiveAccount;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down that a job has ended, together with what its handler makes of that. */
@Component
class JobEnding {

    private static final Logger log = LoggerFactory.getLogger(JobEnding.class);

    private final JobRows rows;
    private final JobHandlers handlers;
    private final ActingAs actingAs;
    private final TransactionOperations transaction;

    JobEnding(
            JobRows rows,
            JobHandlers handlers,
            ActingAs actingAs,
            TransactionOperations transaction) {
        this.rows = rows;
        this.handlers = handlers;
        this.actingAs = actingAs;
        this.transaction = transaction;
    }

    /** Without effect on a job that has ended. */
    void end(JobId id, JobState state, @Nullable JobWords reason) {
        try {
            transaction.executeWithoutResult(
                    status -> {
                        if (rows.end(id, state, reason)) {
                            asWhoAsked(rows.find(id).orElseThrow().status());
                        }
                    });
        } catch (RuntimeException e) {
            log.error("What job {} leaves open could not be settled", id, e);
            rows.end(id, state, reason);
        }
    }

    /**
     * The job was done, as far as it came and with what it does last. What that throws is thrown
     * on, and nothing is written down. Without effect on a job that has ended.
     */
    void done(JobStatus job, JobStatus.Progress progress, Runnable lastStep) {
        transaction.executeWithoutResult(
                status -> {
                    if (rows.done(job.id(), progress)) {
                        asWhoAsked(job.as(JobState.DONE, progress), lastStep);
                    }
                });
    }

    private void asWhoAsked(JobStatus done, Runnable lastStep) {
        actingAs.run(
                done.askedBy(),
                () -> {
                    lastStep.run();
                    tellHandler(done);
                });
    }

    /** Tells the handler of a job that was ended in this transaction, as the person who acts. */
    void tellHandler(JobStatus ended) {
        handlers.of(ended.kind()).ifPresent(handler -> handler.ended(ended));
    }

    private void asWhoAsked(JobStatus ended) {
        try {
            actingAs.run(ended.askedBy(), () -> tellHandler(ended));
        } catch (InactiveAccount e) {
            actingAs.system(() -> tellHandler(ended));
        }
    }
}
