package org.claimdesk.evidence;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.shared.KeptText;
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

    /** The text as it is kept, or as it was when it was read last. */
    KeptText find(Sha256 layer) {
        String known = recent(layer);
        if (known != null) {
            return new KeptText.Whole(known);
        }
        KeptText read = bytes.text(layer);
        if (read instanceof KeptText.Whole(String text)) {
            synchronized (recent) {
                recent.put(layer, new SoftReference<>(text));
            }
        }
        return read;
    }

    /** Throws an IllegalStateException when the text is gone, or is not what it was. */
    String text(Sha256 layer) {
        return find(layer).orThrow();
    }

    private @org.jspecify.annotations.Nullable String recent(Sha256 layer) {
        synchronized (recent) {
            SoftReference<String> reference = recent.get(layer);
            return reference == null ? null : reference.get();
        }
    }
}
