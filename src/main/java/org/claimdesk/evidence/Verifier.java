package org.claimdesk.evidence;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.WithinModule;
import org.claimdesk.store.Bytes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Holds passages against the bytes and layers that they name, as they lie on the disk now. */
@Component
@WithinModule
public class Verifier {

    private static final Logger log = LoggerFactory.getLogger(Verifier.class);

    private final Bytes bytes;

    Verifier(Bytes bytes) {
        this.bytes = bytes;
    }

    /** One look at the disk, by a person who waits for it. */
    public Round round() {
        return round(() -> {});
    }

    /**
     * One look at the disk.
     *
     * @param pulse called now and then; what it throws ends the look
     */
    public Round round(Runnable pulse) {
        return new Round(pulse);
    }

    /**
     * Hashes each file once. Only the text of the last layer stays in memory: passages come layer
     * by layer. Not for use by more than one thread.
     */
    public final class Round {

        private final Runnable pulse;
        private final Map<Sha256, VerificationResult> files = new HashMap<>();
        private @Nullable Sha256 layer;
        private KeptText text = KeptText.Lost.MISSING;

        private Round(Runnable pulse) {
            this.pulse = pulse;
        }

        /**
         * @param values hash of what cells hold behind the layer's text: it belongs to the layer
         *     and is held against its file likewise
         */
        public Finding verify(
                Sha256 document, Sha256 layer, Optional<Sha256> values, List<Span> spans) {
            VerificationResult file = files.computeIfAbsent(document, this::file);
            if (file != VerificationResult.EXACT) {
                return Finding.of(file);
            }
            VerificationResult behind =
                    values.map(hash -> files.computeIfAbsent(hash, this::file))
                            .orElse(VerificationResult.EXACT);
            if (behind != VerificationResult.EXACT) {
                return Finding.of(
                        behind == VerificationResult.FILE_MISSING
                                ? VerificationResult.LAYER_MISSING
                                : VerificationResult.LAYER_ALTERED);
            }
            return inLayer(layer, spans);
        }

        private Finding inLayer(Sha256 sha256, List<Span> spans) {
            if (!sha256.equals(layer)) {
                pulse.run();
                text = text(sha256);
                layer = sha256;
            }
            return switch (text) {
                case KeptText.Whole(String whole) -> Finding.inItsLayer(whole, spans, pulse);
                case KeptText.Lost.MISSING -> Finding.of(VerificationResult.LAYER_MISSING);
                case KeptText.Lost.ALTERED -> Finding.of(VerificationResult.LAYER_ALTERED);
            };
        }

        private KeptText text(Sha256 sha256) {
            try {
                return bytes.text(sha256);
            } catch (UncheckedIOException e) {
                return notRead(e, KeptText.Lost.MISSING);
            }
        }

        private VerificationResult file(Sha256 sha256) {
            pulse.run();
            if (!bytes.isKept(sha256)) {
                return VerificationResult.FILE_MISSING;
            }
            try {
                return bytes.rehash(sha256).equals(sha256)
                        ? VerificationResult.EXACT
                        : VerificationResult.FILE_ALTERED;
            } catch (UncheckedIOException e) {
                return notRead(e, VerificationResult.FILE_MISSING);
            }
        }

        /** What the disk does not give out is as good as gone; the others are looked at still. */
        private static <T> T notRead(UncheckedIOException e, T result) {
            // Its message names the hash, which may be that of something only some may know of.
            log.error(
                    "A kept file cannot be read: {}",
                    Objects.requireNonNull(e.getCause()).getClass().getSimpleName());
            return result;
        }
    }
}
