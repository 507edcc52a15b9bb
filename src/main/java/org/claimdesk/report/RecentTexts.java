package org.claimdesk.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Sha256;

/** The few texts that were used last: claims of one article follow each other. */
final class RecentTexts {

    private static final int MOST = 4;

    private final Map<Sha256, KeptText> texts =
            new LinkedHashMap<>(8, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Sha256, KeptText> eldest) {
                    return size() > MOST;
                }
            };

    KeptText of(Sha256 hash, Supplier<KeptText> read) {
        return texts.computeIfAbsent(hash, key -> read.get());
    }
}
