package org.claimdesk.evidence;

/** What became of naming the source of a document. */
public sealed interface AttributeOutcome {

    record Attributed(SourceDetails source) implements AttributeOutcome {}

    /** Somebody else described the source otherwise than was shown; nothing was saved. */
    record Conflict(SourceDetails theirs) implements AttributeOutcome {}
}
