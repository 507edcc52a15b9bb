package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;

import org.claimdesk.evidence.Stance;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Tone;

/** A stance by word, shape and colour. */
public class StanceChip extends Chip {

    public StanceChip(Stance stance) {
        super(shape(stance), nameOf("evidence.stance", stance), tone(stance));
        addClassName("stance");
    }

    static Shape shape(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> Shape.SUPPORTS;
            case REFUTES -> Shape.REFUTES;
            case GIVES_CONTEXT -> Shape.CONTEXT;
        };
    }

    static Tone tone(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> Tone.SUPPORTS;
            case REFUTES -> Tone.REFUTES;
            case GIVES_CONTEXT -> Tone.CONTEXT;
        };
    }
}
