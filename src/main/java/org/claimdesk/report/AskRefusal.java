package org.claimdesk.report;

/** Why no report is made. */
public enum AskRefusal {
    /** There would be nothing in it. */
    NO_CLAIMS_IN_ARTICLE,
    /** The marking of all of them was taken back. */
    CLAIMS_GONE,
    PERIOD_NOT_BEGUN
}
