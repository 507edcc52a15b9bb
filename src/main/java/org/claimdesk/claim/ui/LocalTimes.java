package org.claimdesk.claim.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/** Times of claims in the zone of whoever looks. */
final class LocalTimes {

    private LocalTimes() {}

    static @Nullable LocalDateTime local(@Nullable Instant time) {
        return time == null ? null : LocalDateTime.ofInstant(time, Times.zone());
    }

    static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.atZone(Times.zone()).toInstant();
    }
}
