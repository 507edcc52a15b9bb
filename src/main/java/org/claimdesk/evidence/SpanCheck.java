package org.claimdesk.evidence;

import java.util.Optional;
import org.claimdesk.shared.SimilarWords;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.SpanFinder;
import org.claimdesk.shared.SpanFinding;
import org.claimdesk.shared.WithinModule;

/**
 * What came of looking one span up in a text.
 *
 * @param distance how many UTF-16 code units further on it stands; 0 unless it moved
 * @param there what stands where it was found: the words, or similar ones; of words that stand more
 *     than once the first place
 */
@WithinModule
public record SpanCheck(VerificationResult result, int distance, Optional<Stretch> there) {

    /** Some words of a text, and the offset of their first UTF-16 code unit. */
    public record Stretch(int start, String words) {}

    /** Of a word, in UTF-16 code units; there are scripts that part none. */
    private static final int LONGEST_REST = 24;

    private static final SpanCheck EXACT =
            new SpanCheck(VerificationResult.EXACT, 0, Optional.empty());

    /** In the very text that the span was taken from. */
    static SpanCheck inItsLayer(String text, Span span, Runnable pulse) {
        return span.standsIn(text) ? EXACT : inAnother(text, span, pulse);
    }

    /** In a text that may be another: words at the same offsets are not enough there. */
    public static SpanCheck inAnother(String text, Span span, Runnable pulse) {
        return switch (SpanFinder.find(text, span)) {
            case SpanFinding.Exact exact -> EXACT;
            case SpanFinding.Moved(Span found, int distance) ->
                    new SpanCheck(
                            VerificationResult.MOVED,
                            distance,
                            Optional.of(new Stretch(found.start(), found.quote())));
            case SpanFinding.Ambiguous places ->
                    new SpanCheck(
                            VerificationResult.MISSING,
                            0,
                            Optional.of(new Stretch(places.starts().getFirst(), span.quote())));
            case SpanFinding.Missing missing ->
                    SimilarWords.find(text, span.quote(), pulse)
                            .map(similar -> changed(text, similar))
                            .orElseGet(
                                    () ->
                                            new SpanCheck(
                                                    VerificationResult.MISSING,
                                                    0,
                                                    Optional.empty()));
        };
    }

    /** The words stand there, but what cells hold behind them is not what it was. */
    public static SpanCheck otherValues(int start, String words) {
        return new SpanCheck(VerificationResult.CHANGED, 0, Optional.of(new Stretch(start, words)));
    }

    private static SpanCheck changed(String text, SimilarWords similar) {
        int start = similar.start();
        while (start > 0 && similar.start() - start < LONGEST_REST && isWithinWord(text, start)) {
            start--;
        }
        int end = similar.end();
        while (end < text.length()
                && end - similar.end() < LONGEST_REST
                && isWithinWord(text, end)) {
            end++;
        }
        return new SpanCheck(
                VerificationResult.CHANGED,
                0,
                Optional.of(new Stretch(start, text.substring(start, end))));
    }

    /** A reader compares whole words: what comes nearest may begin or end within one. */
    private static boolean isWithinWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
