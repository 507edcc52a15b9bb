package org.claimdesk.evidence;

/** What became of saying that one document is a newer edition of another. */
public sealed interface EditionOutcome {

    record Said(EditionLine line) implements EditionOutcome {}

    /** The two stand in one line already, the other way round or with others between them. */
    record InOneLine(EditionLine line) implements EditionOutcome {}

    /** Another one is newer than the earlier one already: this one may be newer than that. */
    record HasNewer(Edition newer) implements EditionOutcome {}

    /** The newer one is already said to be a newer edition of another. */
    record HasEarlier(Edition earlier) implements EditionOutcome {}
}
