package org.claimdesk.report.content;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done with a revision.
 *
 * @param note a comment to the author, or the public note of a correction or withdrawal, which may
 *     be kept with an embargo
 * @param url where it was published, or will be after an embargo
 * @param notBefore until when the embargo holds that this step set; empty where it lifted one
 */
public record ReportedStep(
        Kind kind,
        Act act,
        Optional<String> note,
        Optional<String> url,
        Optional<Instant> notBefore) {

    /** What was done. */
    public enum Kind {
        SUBMITTED,
        RECALLED,
        RETURNED,
        APPROVED,
        /** Not to be published before a time. */
        EMBARGOED,
        PUBLISHED,
        /** Published in the place of an earlier one. */
        CORRECTED,
        /** A correction took its place. */
        REPLACED,
        WITHDRAWN,
        /** A later revision took its place before it was public. */
        OVERTAKEN
    }

    /** Whether it told the public that something told before does not hold. */
    boolean tookBack() {
        return kind == Kind.CORRECTED || kind == Kind.WITHDRAWN;
    }

    /** Whether the revision went public by it. */
    public boolean wentPublic() {
        return kind == Kind.PUBLISHED || kind == Kind.CORRECTED;
    }
}
