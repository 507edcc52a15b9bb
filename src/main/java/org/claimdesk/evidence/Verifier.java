package org.claimdesk.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.store.Bytes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds passages against the bytes and layers that they name, as they lie on the disk now. */
@Component
class Verifier {

    private final Bytes bytes;

    Verifier(Bytes bytes) {
        this.bytes = bytes;
    }

    /** One look at the disk, by a person who waits for it. */
    Round round() {
        return round(() -> {});
    }

    /**
     * One look at the disk.
     *
     * @param pulse called now and then; what it throws ends the look
     */
    Round round(Runnable pulse) {
        return new Round(pulse);
    }

    /**
     * Hashes each file once. Only the text of the last layer stays in memory: passages come layer
     * by layer. Not for use by more than one thread.
     */
    final class Round {

        private final Runnable pulse;
        private final Map<Sha256, VerificationResult> files = new HashMap<>();
        private @Nullable Sha256 layer;
        private KeptText text = KeptText.Lost.MISSING;

        private Round(Runnable pulse) {
            this.pulse = pulse;
        }

        Finding verify(Sha256 document, Sha256 layer, List<Span> spans) {
            VerificationResult file = files.computeIfAbsent(document, this::file);
            return file == VerificationResult.EXACT ? inLayer(layer, spans) : Finding.of(file);
        }

        private Finding inLayer(Sha256 sha256, List<Span> spans) {
            if (!sha256.equals(layer)) {
                pulse.run();
                text = bytes.text(sha256);
                layer = sha256;
            }
            return switch (text) {
                case KeptText.Whole(String whole) -> Finding.inItsLayer(whole, spans, pulse);
                case KeptText.Lost.MISSING -> Finding.of(VerificationResult.LAYER_MISSING);
                case KeptText.Lost.ALTERED -> Finding.of(VerificationResult.LAYER_ALTERED);
            };
        }

        private VerificationResult file(Sha256 sha256) {
            pulse.run();
            if (!bytes.isKept(sha256)) {
                return VerificationResult.FILE_MISSING;
            }
            return bytes.rehash(sha256).equals(sha256)
                    ? VerificationResult.EXACT
                    : VerificationResult.FILE_ALTERED;
        }
    }
}
