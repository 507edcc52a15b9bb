package org.claimdesk.evidence;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.UserId;

/**
 * When a passage was last held against its layer and bytes, by whom, and what came of it.
 *
 * @param distance how many UTF-16 code units further on it stands; 0 unless it moved
 * @param fresh the same in a text that was got out of the bytes anew, if that was ever asked for
 */
public record LastVerification(
        VerificationResult result, int distance, UserId by, Instant at, Optional<Fresh> fresh) {

    /**
     * How it stood in a fresh extraction.
     *
     * @param tool what got the text out of the file, with its version; empty where nothing did
     * @param obstacle why no text could be got
     */
    public record Fresh(
            VerificationResult result,
            int distance,
            Optional<String> tool,
            Optional<Obstacle> obstacle,
            UserId by,
            Instant at) {}

    /** As it was when it was taken, or looked up without a fresh extraction. */
    public LastVerification(VerificationResult result, UserId by, Instant at) {
        this(result, 0, by, at, Optional.empty());
    }
}
