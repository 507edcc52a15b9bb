package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;

import org.claimdesk.evidence.Overtaken;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Tone;

/** What became of the document of a passage. */
class OvertakenChip extends Chip {

    OvertakenChip(Overtaken overtaken) {
        super(shape(overtaken), nameOf("evidence.overtaken", overtaken), tone(overtaken));
    }

    private static Shape shape(Overtaken overtaken) {
        return switch (overtaken) {
            case WITHDRAWN -> Shape.MISSING;
            case EARLIER_EDITION -> Shape.CONTEXT;
        };
    }

    private static Tone tone(Overtaken overtaken) {
        return switch (overtaken) {
            case WITHDRAWN -> Tone.REFUTES;
            case EARLIER_EDITION -> Tone.CONTEXT;
        };
    }
}
