package org.claimdesk.evidence.imports;

import java.util.Locale;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.NotKept;
import org.claimdesk.evidence.Obstacle;

/** How far one file of an import has come. */
public enum ImportState {
    /** Known by name; its bytes have not come. */
    WAITING,
    QUEUED,
    READING,
    READY,
    LIMITED,
    /** Kept, and not read: {@link Obstacle} says why. */
    FAILED,
    /** Its bytes are not here: {@link NotKept} says why. */
    NOT_KEPT,
    /** Somebody cancelled the import before it came. */
    LEFT_OUT;

    static ImportState of(DocumentState state) {
        return switch (state) {
            case QUEUED -> QUEUED;
            case READING -> READING;
            case READY -> READY;
            case LIMITED -> LIMITED;
            case FAILED -> FAILED;
        };
    }

    /** Of the word for it. */
    public String key() {
        return "evidence.import.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
