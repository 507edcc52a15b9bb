package org.claimdesk.user;

import java.time.Duration;

/** What a one-time link is for, and how long it holds. */
public enum LinkPurpose {
    INVITATION(Duration.ofDays(7)),
    RESET(Duration.ofDays(1)),
    FIRST_ADMINISTRATOR(Duration.ofDays(1));

    private final Duration validity;

    LinkPurpose(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }
}
