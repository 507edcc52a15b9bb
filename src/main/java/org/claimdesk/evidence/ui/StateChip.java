package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;

import org.claimdesk.evidence.DocumentState;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Tone;

/** How far the reading of a document has come, by word, shape and colour. */
class StateChip extends Chip {

    StateChip(DocumentState state) {
        super(shape(state), nameOf("evidence.state", state), tone(state));
    }

    private static Shape shape(DocumentState state) {
        return switch (state) {
            case QUEUED -> Shape.WAITING;
            case READING -> Shape.DRAFT;
            case READY -> Shape.DONE;
            case LIMITED -> Shape.CONTEXT;
            case FAILED -> Shape.MISSING;
        };
    }

    private static Tone tone(DocumentState state) {
        return switch (state) {
            case QUEUED -> Tone.PLAIN;
            case READING -> Tone.ACCENT;
            case READY -> Tone.SUPPORTS;
            case LIMITED -> Tone.CONTEXT;
            case FAILED -> Tone.REFUTES;
        };
    }
}
