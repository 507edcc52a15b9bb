package org.claimdesk.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.claimdesk.extraction.Extractor;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.Bytes;
import org.springframework.stereotype.Component;

/**
 * Pictures as browsers get them: drawn anew, in a PDF. Those that were looked at last are kept in a
 * temporary folder, and drawn again whenever they are gone.
 */
@Component
class DrawnPictures {

    static final Set<String> MEDIA_TYPES =
            Set.of("image/jpeg", "image/png", "image/tiff", "image/webp", "image/gif", "image/bmp");

    private static final int MOST = 32;

    private final Extractor extractor;
    private final Bytes bytes;

    /** One at a time: whoever looks at the same picture gets the same drawing. */
    private final ReentrantLock drawing = new ReentrantLock(true);

    private record Drawn(Path folder, Path pages) {}

    private final Map<Sha256, Drawn> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    DrawnPictures(Extractor extractor, Bytes bytes) {
        this.extractor = extractor;
        this.bytes = bytes;
    }

    /** Waits for the drawing; empty where it can't be drawn within the limits of a file. */
    Optional<Path> find(Sha256 sha256) throws InterruptedException {
        drawing.lockInterruptibly();
        try {
            Drawn known = kept.get(sha256);
            if (known != null && Files.isRegularFile(known.pages())) {
                return Optional.of(known.pages());
            }
            Path folder = extractor.folder();
            Optional<Path> drawn = extractor.draw(bytes.path(sha256), folder);
            if (drawn.isEmpty()) {
                extractor.remove(folder);
                return drawn;
            }
            kept.put(sha256, new Drawn(folder, drawn.get()));
            if (kept.size() > MOST) {
                Map.Entry<Sha256, Drawn> oldest = kept.entrySet().iterator().next();
                kept.remove(oldest.getKey());
                extractor.remove(oldest.getValue().folder());
            }
            return drawn;
        } finally {
            drawing.unlock();
        }
    }
}
