package org.claimdesk.evidence;

import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.WithinModule;

/**
 * What a fresh extraction of a document came to.
 *
 * @param text empty where none could be got
 * @param tool what got it, with its version
 * @param without what to say of passages where there is no text
 * @param obstacle why there is none, where the file itself is whole
 */
@WithinModule
public record FreshText(
        Optional<String> text,
        Optional<String> tool,
        VerificationResult without,
        Optional<Obstacle> obstacle) {

    public static FreshText of(String text, String tool) {
        return new FreshText(
                Optional.of(text),
                Optional.of(tool),
                VerificationResult.UNREADABLE,
                Optional.empty());
    }

    public static FreshText none(Obstacle obstacle) {
        return new FreshText(
                Optional.empty(),
                Optional.empty(),
                VerificationResult.UNREADABLE,
                Optional.of(obstacle));
    }

    /** The file is not what it was, or not there: nothing is read out of it. */
    public static FreshText atFault(VerificationResult file) {
        return new FreshText(Optional.empty(), Optional.empty(), file, Optional.empty());
    }

    public Finding find(List<Span> spans, Runnable pulse) {
        return text.map(words -> Finding.inAnother(words, spans, pulse))
                .orElseGet(() -> Finding.of(without));
    }
}
