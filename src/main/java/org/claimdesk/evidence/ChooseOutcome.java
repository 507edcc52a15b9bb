package org.claimdesk.evidence;

/** What became of headers that a person chose. */
public sealed interface ChooseOutcome {

    record Chosen(ChosenHeaders now) implements ChooseOutcome {}

    /** Somebody else chose meanwhile: what they said. */
    record Conflict(ChosenHeaders theirs) implements ChooseOutcome {}
}
