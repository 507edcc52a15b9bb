package org.claimdesk.verdict;

import java.util.Optional;

/** What people do with a revision. */
public enum StepKind {
    SAVED,
    SUBMITTED,
    RECALLED,
    RETURNED,
    APPROVED,
    /** An approved revision may not be published before a time. */
    EMBARGOED,
    PUBLISHED,
    /** Published in the place of an earlier one, with a public note. */
    CORRECTED,
    /** No longer public, with a public note. */
    WITHDRAWN,
    /** A later revision took its place before it was public. */
    OVERTAKEN,
    /** A correction took its place. */
    REPLACED;

    /** What the revision becomes by it; an embargo leaves it as it is. */
    Optional<RevisionState> state() {
        return switch (this) {
            case SAVED -> Optional.of(RevisionState.SAVED);
            case SUBMITTED -> Optional.of(RevisionState.SUBMITTED);
            case RECALLED -> Optional.of(RevisionState.RECALLED);
            case RETURNED -> Optional.of(RevisionState.RETURNED);
            case APPROVED -> Optional.of(RevisionState.APPROVED);
            case EMBARGOED -> Optional.empty();
            case PUBLISHED, CORRECTED -> Optional.of(RevisionState.PUBLISHED);
            case WITHDRAWN -> Optional.of(RevisionState.WITHDRAWN);
            case OVERTAKEN -> Optional.of(RevisionState.OVERTAKEN);
            case REPLACED -> Optional.of(RevisionState.CORRECTED);
        };
    }
}
