package org.claimdesk.evidence;

/** What became of naming the source of a document. */
public sealed interface AttributeOutcome {

    record Attributed(SourceDetails source) implements AttributeOutcome {}

    /** Somebody else changed the source since it was shown; nothing was saved. */
    record Conflict(SourceDetails theirs) implements AttributeOutcome {}
}
