package org.claimdesk.evidence;

import java.util.UUID;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobStopped;
import org.claimdesk.job.JobWords;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;

/** The job of a capture, run by a test; cancelled from the start, or never. */
record CaptureJob(PendingCapture capture, boolean isCancelled) implements JobContext {

    @Override
    public JobId id() {
        return capture.job();
    }

    @Override
    public Subject subject() {
        return new Subject("capture", capture.id().value());
    }

    @Override
    public String data() {
        return capture.id().toString();
    }

    @Override
    public UserId askedBy() {
        return new UserId(new UUID(0, 0));
    }

    @Override
    public int attempt() {
        return 1;
    }

    @Override
    public void progress(long done, long total, JobWords words) {}

    @Override
    public void stopIfCancelled() {
        if (isCancelled) {
            throw new JobStopped();
        }
    }
}
