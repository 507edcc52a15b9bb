package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.nameOf;

import org.claimdesk.report.ReportState;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Tone;

/** Where a report stands, in one word. */
class StateChip extends Chip {

    StateChip(ReportState state) {
        super(shape(state), nameOf("report.state", state), tone(state));
    }

    private static Shape shape(ReportState state) {
        return switch (state) {
            case WAITING -> Shape.WAITING;
            case BEING_MADE -> Shape.DRAFT;
            case READY -> Shape.DONE;
            case FAILED, CANCELLED -> Shape.MISSING;
            case EXPIRED -> Shape.OPEN;
        };
    }

    private static Tone tone(ReportState state) {
        return switch (state) {
            case WAITING, BEING_MADE -> Tone.ACCENT;
            case READY -> Tone.SUPPORTS;
            case FAILED -> Tone.REFUTES;
            case CANCELLED, EXPIRED -> Tone.PLAIN;
        };
    }
}
