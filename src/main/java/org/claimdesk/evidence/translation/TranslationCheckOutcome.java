package org.claimdesk.evidence.translation;

/** What came of checking a translation. */
public enum TranslationCheckOutcome {
    CHECKED,
    /** Somebody else did so before. */
    WAS_CHECKED,
    /** Whoever made it can't be the one who checks it. */
    OWN_WORK
}
