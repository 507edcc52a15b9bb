package org.claimdesk.job;

/** Which jobs a job has to wait for. */
enum JobLane {
    /** Somebody waits for it: begun as soon as a thread is free. */
    EXPRESS,
    /** One of many: begun when its turn among them comes, {@link BulkLane}. */
    BULK
}
