package org.claimdesk.evidence;

/** Why a document stands where it does in a line of editions. */
public enum EditionGround {
    /** The line begins with it. */
    FIRST,
    /** The same page was captured again. */
    SAME_ADDRESS,
    /** Somebody said that it is a newer edition of the one before it. */
    SAID
}
