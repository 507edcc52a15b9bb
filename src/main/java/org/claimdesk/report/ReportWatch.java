package org.claimdesk.report;

/** A listener that hears of new reports until this is closed. */
@FunctionalInterface
public interface ReportWatch extends AutoCloseable {

    @Override
    void close();
}
