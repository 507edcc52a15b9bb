package org.claimdesk.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.SpanFinder;
import org.claimdesk.shared.SpanFinding;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.CheckedTexts;
import org.springframework.stereotype.Component;

/** Holds passages against the bytes and layers that they name, as they lie on the disk now. */
@Component
class Verifier {

    /** What came of it; nothing is at fault where it is exact. */
    record Finding(VerificationResult result, Optional<Fault> fault) {

        static final Finding EXACT = new Finding(VerificationResult.EXACT, Optional.empty());

        static Finding of(VerificationResult result, Fault fault) {
            return new Finding(result, Optional.of(fault));
        }
    }

    private final Bytes bytes;
    private final CheckedTexts texts;

    Verifier(Bytes bytes, CheckedTexts texts) {
        this.bytes = bytes;
        this.texts = texts;
    }

    /** One look at the disk: files that several passages name are hashed once. */
    Round round() {
        return new Round();
    }

    /** Not for use by more than one thread. */
    final class Round {

        private final Map<Sha256, VerificationResult> files = new HashMap<>();

        Finding verify(Sha256 document, Sha256 layer, List<Span> spans) {
            VerificationResult ofBytes = file(document);
            if (ofBytes != VerificationResult.EXACT) {
                return Finding.of(ofBytes, Fault.BYTES);
            }
            VerificationResult ofLayer = file(layer);
            if (ofLayer != VerificationResult.EXACT) {
                return Finding.of(ofLayer, Fault.LAYER);
            }
            String text = texts.find(layer).orThrow();
            return spans.stream().allMatch(span -> span.standsIn(text))
                    ? Finding.EXACT
                    : Finding.of(elsewhere(text, spans), Fault.QUOTE);
        }

        private VerificationResult file(Sha256 sha256) {
            return files.computeIfAbsent(
                    sha256,
                    hash ->
                            !bytes.isKept(hash)
                                    ? VerificationResult.MISSING
                                    : bytes.rehash(hash).equals(hash)
                                            ? VerificationResult.EXACT
                                            : VerificationResult.CHANGED);
        }

        private static VerificationResult elsewhere(String text, List<Span> spans) {
            boolean all =
                    spans.stream()
                            .map(span -> SpanFinder.find(text, span))
                            .allMatch(
                                    finding ->
                                            switch (finding) {
                                                case SpanFinding.Exact exact -> true;
                                                case SpanFinding.Moved moved -> true;
                                                case SpanFinding.Ambiguous ambiguous -> false;
                                                case SpanFinding.Missing missing -> false;
                                            });
            return all ? VerificationResult.MOVED : VerificationResult.MISSING;
        }
    }
}
