package org.claimdesk.evidence;

/** What became of changing who may know of a document or a source. */
public sealed interface RestrictionOutcome {

    record Changed(Restriction restriction) implements RestrictionOutcome {}

    /** Nobody who may work with it would be left; nothing was changed. */
    record NobodyLeft() implements RestrictionOutcome {}
}
