package org.claimdesk.evidence;

import org.claimdesk.shared.TextRules;

/** What a person adds to a piece of evidence in their own words. */
public final class Remarks {

    public static final int LONGEST = 2_000;

    private Remarks() {}

    static String checked(String remark) {
        String words = TextRules.showsNothing(remark) ? "" : TextRules.mend(remark).strip();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A remark has at most %d characters".formatted(LONGEST));
        }
        return words;
    }
}
