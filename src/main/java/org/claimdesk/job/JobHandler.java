package org.claimdesk.job;

/** Does one kind of job. Beans of this type are found by their kind. */
public interface JobHandler {

    /** Names the kind for ever: jobs that wait in the table carry it. */
    String kind();

    /**
     * Does the work, as the person who asked for it and outside any transaction. It may be called
     * again for the same job after a crash: what it does twice must come to the same.
     *
     * @throws JobFailed when trying again is of no use; any other exception is tried again
     */
    void run(JobContext context) throws Exception;

    /**
     * Hears that a job of this kind has ended, however it did: done, failed for good, or cancelled,
     * even if it never ran. Whatever it left open is settled here, in the transaction that writes
     * its end down.
     */
    default void ended(JobStatus job) {}
}
