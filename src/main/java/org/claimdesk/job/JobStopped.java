package org.claimdesk.job;

/** Leaves a job that was told to stop; not an error. */
public class JobStopped extends RuntimeException {

    public JobStopped() {
        super("The job was told to stop", null, false, false);
    }
}
