package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import org.claimdesk.evidence.imports.ImportState;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Tone;

/** How far one file of an import has come, by word, shape and colour. */
final class ImportChip {

    private ImportChip() {}

    static String word(ImportState state, boolean sending) {
        return text(sending ? "evidence.import.state.sending" : state.key());
    }

    static Shape shape(ImportState state) {
        return switch (state) {
            case WAITING, QUEUED -> Shape.WAITING;
            case READING -> Shape.DRAFT;
            case READY -> Shape.DONE;
            case LIMITED -> Shape.CONTEXT;
            case FAILED, NOT_KEPT, LEFT_OUT -> Shape.MISSING;
        };
    }

    static Tone tone(ImportState state) {
        return switch (state) {
            case WAITING, QUEUED, LEFT_OUT -> Tone.PLAIN;
            case READING -> Tone.ACCENT;
            case READY -> Tone.SUPPORTS;
            case LIMITED -> Tone.CONTEXT;
            case FAILED, NOT_KEPT -> Tone.REFUTES;
        };
    }
}
