package org.claimdesk.evidence;

import java.util.Comparator;
import java.util.List;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.WithinModule;

/**
 * What came of verifying a passage.
 *
 * @param result that of its worst span
 * @param spans what came of each span, in order; none where the file or its layer was at fault
 */
@WithinModule
public record Finding(VerificationResult result, List<SpanCheck> spans) {

    public Finding {
        spans = List.copyOf(spans);
    }

    public static Finding of(VerificationResult result) {
        return new Finding(result, List.of());
    }

    static Finding inItsLayer(String text, List<Span> spans, Runnable pulse) {
        return of(spans.stream().map(span -> SpanCheck.inItsLayer(text, span, pulse)).toList());
    }

    public static Finding inAnother(String text, List<Span> spans, Runnable pulse) {
        return of(spans.stream().map(span -> SpanCheck.inAnother(text, span, pulse)).toList());
    }

    public static Finding of(List<SpanCheck> spans) {
        return new Finding(
                VerificationResult.worst(spans.stream().map(SpanCheck::result).toList()), spans);
    }

    /** How far the span that moved most stands from its place; 0 unless that is the result. */
    int distance() {
        return result != VerificationResult.MOVED
                ? 0
                : spans.stream()
                        .map(SpanCheck::distance)
                        .max(Comparator.comparingInt(Math::abs))
                        .orElse(0);
    }
}
