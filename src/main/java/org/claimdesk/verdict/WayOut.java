package org.claimdesk.verdict;

/** Where on the claim's page a refusal can be dealt with. */
public enum WayOut {
    RATING,
    RATIONALE,
    EVIDENCE,
    APPEARANCES,
    REASON,
    AS_OF,
    SUBMIT,
    RECALL,
    RELOAD,
    PUBLICATION,
    SOMEBODY_ELSE,
    WAIT
}
