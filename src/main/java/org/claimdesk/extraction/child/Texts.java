package org.claimdesk.extraction.child;

/** What every extracted text has to be, whatever it was extracted from. */
final class Texts {

    private static final char UNKNOWN = '\uFFFD';

    private Texts() {}

    /**
     * Replaces U+0000, other control characters that no text has, and surrogates without their
     * other half. Leaves the length as it is, so that offsets stay true.
     */
    static String clean(CharSequence text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < clean.length()
                    && Character.isLowSurrogate(clean.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)
                    || c == '\uFFFE'
                    || c == '\uFFFF'
                    || c < ' ' && c != '\n' && c != '\t') {
                clean.setCharAt(i, UNKNOWN);
            }
        }
        return clean.toString();
    }

    /** Makes every line end {@code \n}; form feeds and vertical tabs end lines, too. */
    static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\u000B', '\n');
    }
}
