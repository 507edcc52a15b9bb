package org.claimdesk.job;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;

/** A person cancelled a job or had it done again. */
record JobEvent(String action, JobId job) implements Audited {

    static JobEvent cancelled(JobId job) {
        return new JobEvent("job.cancelled", job);
    }

    static JobEvent retried(JobId job) {
        return new JobEvent("job.retried", job);
    }

    @Override
    public Subject subject() {
        return new Subject("job", job.value());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
