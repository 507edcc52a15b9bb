package org.claimdesk.report.render;

/**
 * Foreign text made fit for HTML and XML: what would be markup is escaped, what neither may hold is
 * shown as a symbol instead of being lost silently.
 */
final class XmlText {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final char DELETE_PICTURE = '\u2421';
    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** For between tags and within double quotes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&#34;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(visible(c));
        }
    }

    private static int visible(int c) {
        if (c == '\n' || c == '\t') {
            return c;
        }
        if (c < ' ') {
            return CONTROL_PICTURES + c;
        }
        if (c == 0x7F) {
            return DELETE_PICTURE;
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = Character.getType(c) == Character.CONTROL;
        return surrogate || control || isNoncharacter(c) ? REPLACEMENT : c;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
