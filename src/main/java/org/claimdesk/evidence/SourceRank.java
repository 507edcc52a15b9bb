package org.claimdesk.evidence;

/** Whether a source made what it tells, or passes on what others made. */
public enum SourceRank {
    PRIMARY,
    SECONDARY,
    /** Nobody has said yet. */
    UNKNOWN
}
