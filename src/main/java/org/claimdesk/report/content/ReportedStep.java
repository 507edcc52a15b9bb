package org.claimdesk.report.content;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done with a revision.
 *
 * @param note a comment to the author, or the public note of a correction or withdrawal
 * @param url where it was published
 * @param notBefore the embargo under which it was published
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
}
