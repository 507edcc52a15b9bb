package org.claimdesk.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.Sha256;

/**
 * A revision with all that happened to it.
 *
 * @param number counts the revisions of the verdict from 1
 * @param canonical the text that was hashed
 * @param steps in order
 * @param notBefore the embargo, where there is one
 */
public record RevisionDetails(
        RevisionId id,
        int number,
        RevisionState state,
        Sha256 hash,
        String canonical,
        RevisionSnapshot snapshot,
        List<Step> steps,
        Optional<ApprovalDetails> approval,
        Optional<Instant> notBefore,
        Optional<PublicationDetails> publication) {

    public RevisionDetails {
        steps = List.copyOf(steps);
    }

    /** The step that brought the revision where it stands. */
    public Step lastStep() {
        return steps.getLast();
    }
}
