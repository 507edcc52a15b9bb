package org.claimdesk.store;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Texts that were read and held against their hash. The few that were read last stay in memory
 * while there is room, once for all sessions, and serve as long as nobody touched their file. For
 * reading and marking; what is proven is read again.
 */
@Component
public class CheckedTexts {

    private static final int MOST = 32;

    private final Bytes bytes;
    private final Map<Sha256, Checked> recent =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Sha256, Checked> eldest) {
                    return size() > MOST;
                }
            };

    CheckedTexts(Bytes bytes) {
        this.bytes = bytes;
    }

    /** The text, as it was read last where its file is untouched since. */
    public KeptText find(Sha256 sha256) {
        FileStamp stamp = FileStamp.of(bytes.path(sha256));
        String known = stamp == null ? null : recent(sha256, stamp);
        if (known != null) {
            return new KeptText.Whole(known);
        }
        KeptText read = bytes.text(sha256);
        if (stamp != null && read instanceof KeptText.Whole(String text)) {
            synchronized (recent) {
                recent.put(sha256, new Checked(stamp, new SoftReference<>(text)));
            }
        }
        return read;
    }

    private @Nullable String recent(Sha256 sha256, FileStamp stamp) {
        synchronized (recent) {
            Checked checked = recent.get(sha256);
            return checked == null || !checked.stamp().equals(stamp) ? null : checked.text().get();
        }
    }

    private record Checked(FileStamp stamp, SoftReference<String> text) {}
}
