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
 * @param snapshot what it froze; without content where that was altered
 * @param steps in order
 * @param embargoes what each step with an embargo set or lifted, in order
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
        List<EmbargoDetails> embargoes,
        Optional<PublicationDetails> publication) {

    public RevisionDetails {
        steps = List.copyOf(steps);
        embargoes = List.copyOf(embargoes);
    }

    /** Whether the content is not what was hashed: somebody wrote to the database. */
    public boolean isAltered() {
        return !RevisionJson.hash(canonical).equals(hash);
    }

    /** Whether the log does not tell of its approval as it is: somebody wrote to the database. */
    public boolean isApprovalAltered() {
        return approval.filter(row -> !row.isLogged()).isPresent();
    }

    /** The embargo, where there is one. */
    public Optional<EmbargoDetails> embargo() {
        return planned().filter(latest -> latest.notBefore().isPresent());
    }

    /** The end of the embargo, where there is one. */
    public Optional<Instant> notBefore() {
        return planned().flatMap(EmbargoDetails::notBefore);
    }

    /** What was kept for publication last, whether the embargo stands or was lifted since. */
    public Optional<EmbargoDetails> planned() {
        return embargoes.isEmpty() ? Optional.empty() : Optional.of(embargoes.getLast());
    }

    /** What this step set or lifted; empty where it was about something else. */
    public Optional<EmbargoDetails> embargo(Step step) {
        int place = steps.stream().filter(RevisionDetails::isEmbargo).toList().indexOf(step);
        return place < 0 || place >= embargoes.size()
                ? Optional.empty()
                : Optional.of(embargoes.get(place));
    }

    private static boolean isEmbargo(Step step) {
        return step.kind() == StepKind.EMBARGOED;
    }

    /** The step that brought the revision where it stands. */
    public Step lastStep() {
        return steps.getLast();
    }
}
