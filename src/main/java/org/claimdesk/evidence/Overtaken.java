package org.claimdesk.evidence;

/** What became of the document of a passage, so that its standing word for word is not enough. */
public enum Overtaken {
    WITHDRAWN,
    /** There is a newer edition of it. */
    EARLIER_EDITION
}
