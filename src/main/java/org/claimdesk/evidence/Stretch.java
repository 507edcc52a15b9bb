package org.claimdesk.evidence;

/**
 * A part of a text, by its offsets.
 *
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last one
 */
public record Stretch(int start, int end) {

    public String of(String text) {
        return text.substring(start, end);
    }
}
