package org.claimdesk.article;

import org.claimdesk.shared.TextRules;

/**
 * The two ends of a text, for a person to see what was read: what does not belong to an article is
 * mostly found there. A short text is all opening.
 *
 * @param leftOut how many UTF-16 code units lie between the two
 */
public record Excerpt(String opening, int leftOut, String ending) {

    private static final int OPENING = 1_200;
    private static final int ENDING = 600;

    static Excerpt of(String text) {
        if (text.length() <= OPENING + ENDING) {
            return new Excerpt(text, 0, "");
        }
        int space = text.lastIndexOf(' ', OPENING);
        int to = space > 0 ? space : OPENING;
        int next = text.indexOf(' ', text.length() - ENDING) + 1;
        int from = next > 0 ? next : text.length() - ENDING;
        return new Excerpt(
                TextRules.mend(text.substring(0, to)),
                from - to,
                TextRules.mend(text.substring(from)));
    }
}
