package org.claimdesk.job;

import java.time.Duration;

/**
 * A job has come as far as it should for now, and goes on later: so a long one keeps no thread from
 * others. It counts neither as failed nor as begun in vain.
 */
public class JobPaused extends RuntimeException {

    private final Duration length;

    public JobPaused(Duration length) {
        super("for " + length);
        this.length = length;
    }

    Duration length() {
        return length;
    }
}
