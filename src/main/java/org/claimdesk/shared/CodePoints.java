package org.claimdesk.shared;

/**
 * Offsets as the W3C Web Annotation model counts them: code points, where the desk counts UTF-16
 * code units. Both must lie between whole characters.
 */
public record CodePoints(int start, int end) {

    /** The same stretch of the text, counted in code points. */
    public static CodePoints of(String text, Span span) {
        int start = text.codePointCount(0, span.start());
        return new CodePoints(start, start + text.codePointCount(span.start(), span.end()));
    }
}
