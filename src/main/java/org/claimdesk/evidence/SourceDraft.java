package org.claimdesk.evidence;

import org.claimdesk.shared.TextRules;

/**
 * What a person says about a source.
 *
 * @param interests who pays it, and what it stands to gain
 */
public record SourceDraft(
        String name, SourceKind kind, SourceRank rank, String interests, String note) {

    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_NOTE = 2_000;

    public SourceDraft {
        name = TextRules.mendName(name);
        interests = TextRules.mend(interests).strip();
        note = TextRules.mend(note).strip();
        if (TextRules.showsNothing(name) || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "The name of a source has 1 to %d characters".formatted(LONGEST_NAME));
        }
        if (note.length() > LONGEST_NOTE || interests.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "Interests of a source, and the note on it, have at most %d characters each"
                            .formatted(LONGEST_NOTE));
        }
    }

    /** Of a source of whose interests nothing is known. */
    public SourceDraft(String name, SourceKind kind, SourceRank rank, String note) {
        this(name, kind, rank, "", note);
    }
}
