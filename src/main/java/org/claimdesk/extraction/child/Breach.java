package org.claimdesk.extraction.child;

import org.claimdesk.extraction.Unreadable.Reason;

/** A file asked for more than a limit allows; thrown through parsers that know nothing of it. */
final class Breach extends RuntimeException {

    private final Reason reason;

    Breach(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
