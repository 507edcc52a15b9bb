package org.claimdesk.verdict;

/** Where a revision stands between being written and being replaced. */
public enum RevisionState {
    /** Kept in the history, not yet given to anybody. */
    SAVED,
    /** Waits for an editor. */
    SUBMITTED,
    /** Taken back by its author. */
    RECALLED,
    /** Given back by an editor, with a comment. */
    RETURNED,
    /** Signed by an editor who had no hand in it; not yet public. */
    APPROVED,
    PUBLISHED,
    /** Was public until a correction took its place. */
    CORRECTED,
    /** Was public until it was withdrawn. */
    WITHDRAWN,
    /** Was never public: a later revision took its place, and its approval is void. */
    OVERTAKEN;

    boolean canBecome(RevisionState next) {
        return switch (this) {
            case SAVED -> next == SUBMITTED || next == OVERTAKEN;
            case SUBMITTED -> next == RECALLED || next == RETURNED || next == APPROVED;
            case RECALLED, RETURNED -> next == OVERTAKEN;
            case APPROVED -> next == PUBLISHED || next == OVERTAKEN;
            case PUBLISHED -> next == CORRECTED || next == WITHDRAWN;
            case CORRECTED, WITHDRAWN, OVERTAKEN -> false;
        };
    }

    /** Whether a new revision may follow this one. */
    boolean canBeFollowed() {
        return this != SUBMITTED;
    }

    /** Whether the revision was public once, or is. */
    public boolean wasPublished() {
        return switch (this) {
            case PUBLISHED, CORRECTED, WITHDRAWN -> true;
            case SAVED, SUBMITTED, RECALLED, RETURNED, APPROVED, OVERTAKEN -> false;
        };
    }
}
