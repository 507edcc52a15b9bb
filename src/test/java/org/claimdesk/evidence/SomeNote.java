package org.claimdesk.evidence;

import java.util.Optional;

/** Notes of which nothing is known but what they say. */
public final class SomeNote {

    private SomeNote() {}

    public static NoteDraft of(NoteKind kind, String text) {
        return new NoteDraft(kind, text, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
