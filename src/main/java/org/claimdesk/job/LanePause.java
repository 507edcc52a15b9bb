package org.claimdesk.job;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long the bulk lane waits where it cannot work, as when the database fails or the disk is
 * full: each time longer, up to a minute. The log is told when that begins and when it ends.
 */
final class LanePause {

    private static final Logger log = LoggerFactory.getLogger(LanePause.class);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Duration next = Duration.ZERO;

    synchronized void works() {
        if (!next.isZero()) {
            log.info("The bulk lane goes on");
            next = Duration.ZERO;
        }
    }

    /** For how long to wait now that something was thrown. */
    Duration after(RuntimeException failure) {
        if (isFirst()) {
            log.error("The bulk lane waits, since what it needs failed", failure);
        }
        return longer();
    }

    /** For how long to wait now that the disk has no room. */
    Duration withoutRoom() {
        if (isFirst()) {
            log.error("The bulk lane waits until the disk has room");
        }
        return longer();
    }

    private synchronized boolean isFirst() {
        return next.isZero();
    }

    private synchronized Duration longer() {
        Duration doubled = next.multipliedBy(2);
        next = next.isZero() ? FIRST : doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return next;
    }
}
