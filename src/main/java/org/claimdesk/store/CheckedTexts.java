package org.claimdesk.store;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * The time of the last change (ctime), unlike that of the last writing, nobody can set back.
     */
    private static final String UNFORGED = "unix:size,ctime,ino,dev";

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
        Stamp stamp = stamp(bytes.path(sha256));
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

    private @Nullable String recent(Sha256 sha256, Stamp stamp) {
        synchronized (recent) {
            Checked checked = recent.get(sha256);
            return checked == null || !checked.stamp().equals(stamp) ? null : checked.text().get();
        }
    }

    private static @Nullable Stamp stamp(Path file) {
        try {
            return new Stamp(Files.readAttributes(file, UNFORGED));
        } catch (IOException | UnsupportedOperationException e) {
            // What became of it, reading it tells, as it does on other systems than Unix.
            return null;
        }
    }

    private record Checked(Stamp stamp, SoftReference<String> text) {}

    /** What changes when a file is written to or another takes its place. */
    private record Stamp(Map<String, Object> attributes) {}
}
