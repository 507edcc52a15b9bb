package org.claimdesk.job;

/** A listener that hears of a job until this is closed. */
@FunctionalInterface
public interface JobWatch extends AutoCloseable {

    @Override
    void close();
}
