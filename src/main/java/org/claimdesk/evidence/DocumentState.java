package org.claimdesk.evidence;

/** How far the reading of a document has come. */
public enum DocumentState {
    /** Kept; waits for its turn to be read. */
    QUEUED,
    READING,
    /** All of its text can be read and quoted. */
    READY,
    /** Only a part of its text can be quoted, or it has none: {@link Obstacle} says why. */
    LIMITED,
    /** It could not be read: {@link Obstacle} says why. It is kept, and reading can be retried. */
    FAILED;

    /** Whether nothing more will happen to it by itself. */
    public boolean isSettled() {
        return switch (this) {
            case QUEUED, READING -> false;
            case READY, LIMITED, FAILED -> true;
        };
    }
}
