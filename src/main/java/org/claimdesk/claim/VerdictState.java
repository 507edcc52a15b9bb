package org.claimdesk.claim;

/** How far the verdict on a claim has come, as far as lists and marks show it. */
public enum VerdictState {
    NONE,
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    PUBLISHED,
    WITHDRAWN
}
