package org.claimdesk.claim;

/** Where a claim stands between being written down and being answered. */
public enum ClaimStatus {
    OPEN,
    IN_WORK,
    ANSWERED,
    SET_ASIDE;

    boolean canBecome(ClaimStatus next) {
        return switch (this) {
            case OPEN -> next == IN_WORK || next == SET_ASIDE;
            case IN_WORK -> next == OPEN || next == ANSWERED || next == SET_ASIDE;
            case ANSWERED -> next == IN_WORK; // a withdrawal reopens it, or somebody does
            case SET_ASIDE -> next == OPEN;
        };
    }
}
