package org.claimdesk.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.shared.TextRules;

/** A note of an interview, an observation or a calculation, as a person wrote it. */
public record NoteDraft(NoteKind kind, String text, Optional<LocalDate> date) {

    public static final int LONGEST = 10_000;

    public NoteDraft {
        text = TextRules.mend(text).strip();
        if (TextRules.showsNothing(text) || text.length() > LONGEST) {
            throw new IllegalArgumentException("A note has 1 to %d characters".formatted(LONGEST));
        }
    }
}
