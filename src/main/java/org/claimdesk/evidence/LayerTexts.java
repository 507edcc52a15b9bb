package org.claimdesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.Bytes;
import org.springframework.stereotype.Component;

/**
 * The texts of layers, read from the store and checked against their hash. The few that were read
 * last stay in memory while there is room, once for all sessions.
 */
@Component
class LayerTexts {

    private static final int MOST = 32;

    private final Bytes bytes;
    private final Map<Sha256, SoftReference<String>> recent =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Sha256, SoftReference<String>> eldest) {
                    return size() > MOST;
                }
            };

    LayerTexts(Bytes bytes) {
        this.bytes = bytes;
    }

    /** Throws an IllegalStateException when the text is gone, or is not what it was. */
    String text(Sha256 layer) {
        String known = recent(layer);
        if (known != null) {
            return known;
        }
        String read = read(layer);
        synchronized (recent) {
            recent.put(layer, new SoftReference<>(read));
        }
        return read;
    }

    private @org.jspecify.annotations.Nullable String recent(Sha256 layer) {
        synchronized (recent) {
            SoftReference<String> reference = recent.get(layer);
            return reference == null ? null : reference.get();
        }
    }

    private String read(Sha256 layer) {
        byte[] utf8;
        try (InputStream in = bytes.open(layer)) {
            utf8 = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The layer %s cannot be read".formatted(layer), e);
        }
        if (!Sha256.of(utf8).equals(layer)) {
            throw new IllegalStateException("The layer %s is not what it was".formatted(layer));
        }
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
