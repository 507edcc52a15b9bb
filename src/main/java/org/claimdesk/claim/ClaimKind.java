package org.claimdesk.claim;

/** What sort of thing a claim states. */
public enum ClaimKind {
    QUANTITY,
    QUOTATION,
    EVENT,
    CAUSE,
    COMPARISON,
    LAW,
    PREDICTION,
    OTHER
}
