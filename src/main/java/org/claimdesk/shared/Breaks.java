package org.claimdesk.shared;

/** Where a text that has no lines can be parted. */
public final class Breaks {

    private Breaks() {}

    /**
     * The offset at which a piece ends that begins at {@code from} and may be so long: behind the
     * last sentence in its second half, else behind the last white space there, else where it has
     * to, but never within a character.
     *
     * @param most characters, at least 2
     */
    public static int before(String text, int from, int most) {
        int end = from + most;
        if (end >= text.length()) {
            return text.length();
        }
        int space = -1;
        for (int at = end; at > from + most / 2; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                if (isEndOfSentence(text.charAt(at - 2))) {
                    return at;
                }
                space = Math.max(space, at);
            }
        }
        if (space > 0) {
            return space;
        }
        return Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)) ? end - 1 : end;
    }

    public static boolean isEndOfSentence(char sign) {
        return sign == '.' || sign == '!' || sign == '?' || sign == '\u2026';
    }
}
