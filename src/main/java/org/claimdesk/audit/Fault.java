package org.claimdesk.audit;

/** What is wrong with an entry that does not fit. */
public enum Fault {
    /** An entry is missing at this position, or entries changed places. */
    GAP,
    /** The text of the entry is not what was hashed. */
    ALTERED,
    /** The entry does not follow from the one before it. */
    NOT_LINKED,
    /** What lists show of the entry is not what its text says. */
    COLUMNS_DIFFER,
    /** A value beside the entry is not the one it was committed to. */
    VALUE_DIFFERS,
    /** Entries at the end are missing: the head names a later one. */
    CUT_OFF,
    /** The head does not name the last entry. */
    HEAD_DIFFERS,
    /** The hash of the entry is not the one that somebody noted down. */
    NOT_AS_NOTED
}
