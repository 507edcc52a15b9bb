package org.claimdesk.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.shared.TextRules;

/**
 * A note of an interview, an observation or a calculation, as a person wrote it.
 *
 * @param date when it was said, seen or reckoned
 * @param who said it
 * @param how it was taken, as in: by telephone
 */
public record NoteDraft(
        NoteKind kind,
        String text,
        Optional<LocalDate> date,
        Optional<String> who,
        Optional<String> how) {

    public static final int LONGEST = 10_000;
    public static final int LONGEST_CIRCUMSTANCE = 300;

    public NoteDraft {
        text = TextRules.mend(text).strip();
        if (TextRules.showsNothing(text) || text.length() > LONGEST) {
            throw new IllegalArgumentException("A note has 1 to %d characters".formatted(LONGEST));
        }
        who = circumstance(who);
        how = circumstance(how);
    }

    private static Optional<String> circumstance(Optional<String> written) {
        Optional<String> words =
                written.map(TextRules::mendName).filter(name -> !TextRules.showsNothing(name));
        if (words.filter(name -> name.length() > LONGEST_CIRCUMSTANCE).isPresent()) {
            throw new IllegalArgumentException(
                    "Who and how have at most %d characters".formatted(LONGEST_CIRCUMSTANCE));
        }
        return words;
    }
}
