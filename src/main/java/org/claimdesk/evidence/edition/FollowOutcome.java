package org.claimdesk.evidence.edition;

import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.LinkOutcome;

/** What became of linking a passage in a newer edition. */
public sealed interface FollowOutcome {

    record Followed(EvidenceItem item) implements FollowOutcome {}

    /**
     * The words do not stand there as they were shown, or can't be verified; nothing was linked.
     */
    record NotLinked(LinkOutcome why) implements FollowOutcome {}

    /** Somebody answered it, or there is a newer edition still; nothing was linked. */
    record AnsweredMeanwhile() implements FollowOutcome {}
}
