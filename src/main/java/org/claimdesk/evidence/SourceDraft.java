package org.claimdesk.evidence;

import org.claimdesk.shared.TextRules;

/** What a person says about a source. */
public record SourceDraft(String name, SourceKind kind, SourceRank rank, String note) {

    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_NOTE = 2_000;

    public SourceDraft {
        name = TextRules.mendName(name);
        note = TextRules.mend(note).strip();
        if (TextRules.showsNothing(name) || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "The name of a source has 1 to %d characters".formatted(LONGEST_NAME));
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "The note on a source has at most %d characters".formatted(LONGEST_NOTE));
        }
    }
}
