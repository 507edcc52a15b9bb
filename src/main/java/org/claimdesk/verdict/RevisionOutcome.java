package org.claimdesk.verdict;

import java.util.List;

/** What became of a draft that was to be saved or submitted. */
public sealed interface RevisionOutcome {

    record Made(RevisionDetails revision) implements RevisionOutcome {}

    /** All reasons at once. */
    record Refused(List<Refusal> reasons) implements RevisionOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody made another revision meanwhile: the person sees both and chooses. */
    record Conflict(RevisionDetails theirs) implements RevisionOutcome {}

    /** The same person typed in another window meanwhile: what is there is not thrown away. */
    record TypedElsewhere(WorkingCopy there) implements RevisionOutcome {}
}
