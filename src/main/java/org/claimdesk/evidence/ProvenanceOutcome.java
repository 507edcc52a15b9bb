package org.claimdesk.evidence;

/** What became of saying where a document came from. */
public sealed interface ProvenanceOutcome {

    record Noted(DocumentDetails document) implements ProvenanceOutcome {}

    /** Somebody else said otherwise since it was shown; nothing was saved. */
    record Conflict(DocumentDetails theirs) implements ProvenanceOutcome {}
}
