package org.claimdesk.job;

/** A job can't be done, and trying again by itself would not help. A person may still retry it. */
public class JobFailed extends RuntimeException {

    private final transient JobWords reason;

    public JobFailed(JobWords reason) {
        super(reason.key());
        this.reason = reason;
    }

    public JobFailed(JobWords reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    public JobWords reason() {
        return reason;
    }
}
