package org.claimdesk.evidence;

import java.time.Instant;
import org.claimdesk.shared.UserId;

/** That a document was withdrawn and is so still: nothing new is quoted from it. */
public record Withdrawal(String reason, UserId by, Instant at) {

    /** The longest reason, in UTF-16 code units. */
    public static final int LONGEST = 2_000;
}
