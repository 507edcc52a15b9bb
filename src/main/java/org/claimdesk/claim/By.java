package org.claimdesk.claim;

import java.time.Instant;
import java.util.UUID;
import org.claimdesk.shared.UserId;

/** Who did something, and when. */
record By(UserId person, Instant at) {

    UUID id() {
        return person.value();
    }
}
