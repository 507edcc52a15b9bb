package org.claimdesk.shared;

/**
 * A stretch of one immutable text: where it lies, the words that stand there, and what stands
 * around them. Offsets count UTF-16 code units over the whole text, as Java and the DOM do.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit
 * @param quote the words between the offsets, not blank
 * @param prefix up to {@value #CONTEXT} code units before the quote
 * @param suffix up to {@value #CONTEXT} code units after the quote
 * @param locator where that is, as a reader would say it
 */
public record Span(
        int start, int end, String quote, String prefix, String suffix, Locator locator) {

    /** How much of the neighbourhood a span carries, in UTF-16 code units. */
    public static final int CONTEXT = 32;

    /** The longest quote that can be marked, in UTF-16 code units. */
    public static final int MAX_LENGTH = 5_000;

    public Span {
        if (start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException(
                    "The offsets %d to %d do not fit a quote of %d characters"
                            .formatted(start, end, quote.length()));
        }
        if (quote.isBlank()) {
            throw new IllegalArgumentException("A quote cannot be empty");
        }
        if (quote.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "A quote has at most %,d characters".formatted(MAX_LENGTH));
        }
        if (prefix.length() > CONTEXT || suffix.length() > CONTEXT) {
            throw new IllegalArgumentException("A span carries too much of its neighbourhood");
        }
    }

    /** Whether the quote still stands at the offsets of the text. */
    public boolean standsIn(String text) {
        return end <= text.length() && text.startsWith(quote, start);
    }
}
