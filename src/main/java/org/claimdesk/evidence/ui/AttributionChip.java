package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;

import org.claimdesk.evidence.Attribution;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Tone;

/** Whether the source of a document may be named, and the document be used. */
class AttributionChip extends Chip {

    AttributionChip(Attribution attribution) {
        super(shape(attribution), nameOf("evidence.attribution", attribution), tone(attribution));
        setTitle(nameOf("evidence.attribution.what", attribution));
    }

    private static Shape shape(Attribution attribution) {
        return switch (attribution) {
            case ON_RECORD -> Shape.DONE;
            case BACKGROUND -> Shape.CONTEXT;
            case NOT_FOR_USE -> Shape.MISSING;
        };
    }

    private static Tone tone(Attribution attribution) {
        return switch (attribution) {
            case ON_RECORD -> Tone.PLAIN;
            case BACKGROUND -> Tone.CONTEXT;
            case NOT_FOR_USE -> Tone.REFUTES;
        };
    }
}
