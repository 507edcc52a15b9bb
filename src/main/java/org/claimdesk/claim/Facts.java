package org.claimdesk.claim;

import java.util.Map;
import java.util.stream.Collectors;

/** How the log names where a claim stands: by ids and offsets, never by words. */
final class Facts {

    private Facts() {}

    static Map<String, String> of(Appearance appearance) {
        return Map.of(
                "appearance", appearance.id().toString(),
                "article", appearance.article().toString(),
                "version", appearance.version().toString(),
                "spans", spans(appearance));
    }

    private static String spans(Appearance appearance) {
        return appearance.spans().stream()
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(","));
    }
}
