package org.claimdesk.evidence;

/** Where a note comes from that cannot be a file. */
public enum NoteKind {
    INTERVIEW,
    OBSERVATION,
    CALCULATION
}
