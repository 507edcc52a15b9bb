package org.claimdesk.job;

import java.time.Instant;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands at one moment.
 *
 * @param progress how far it is; its words say what it is doing
 * @param reason why it failed or waits to be tried again
 * @param attempts how often it was begun
 */
public record JobStatus(
        JobId id,
        String kind,
        Subject subject,
        JobState state,
        Progress progress,
        @Nullable JobWords reason,
        UserId askedBy,
        Instant askedAt,
        int attempts) {

    /** The same in another state. */
    JobStatus as(JobState other, Progress reached) {
        return new JobStatus(id, kind, subject, other, reached, null, askedBy, askedAt, attempts);
    }

    /**
     * @param total 0 as long as it is not known
     */
    public record Progress(long done, long total, @Nullable JobWords words) {

        static final Progress NONE = new Progress(0, 0, null);

        /** From 0 to 1; 0 as long as the total is not known. */
        public double share() {
            return total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
        }
    }
}
