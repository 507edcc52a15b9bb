package org.claimdesk.evidence;

/** What may be told of whoever gave a document. */
public enum Attribution {
    /** The source may be named. */
    ON_RECORD,
    /** What it says may be quoted in public; who says it may not be told. */
    BACKGROUND,
    /** It was given to be known, and nothing public may rest on it. */
    NOT_FOR_USE
}
