package org.claimdesk.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.Tellings;
import org.claimdesk.shared.Tellings.Telling;

/** What the log tells of where one claim stands. */
final class LoggedAppearances {

    /** What can be said of an appearance. */
    enum Detail {
        PERSON,
        ARTICLE,
        VERSION,
        SPANS
    }

    private static final String MARKED = "claim.marked";
    private static final String ADDED = "claim.appearance-added";
    private static final String UNDONE = "claim.appearance-undone";
    private static final String MARK_UNDONE = "claim.mark-undone";

    static final Set<String> BEGINNINGS = Set.of(MARKED, "claim.noted");
    static final Set<String> ACTIONS = Set.of(MARKED, ADDED, UNDONE, MARK_UNDONE);

    private final Tellings<UUID, Detail> told = new Tellings<>();

    /** By appearance, where its pieces stood when it had so many. */
    private final Map<UUID, Map<Integer, String>> spans = new HashMap<>();

    private final Map<UUID, Integer> pieces = new HashMap<>();

    private LoggedAppearances() {}

    static Tellings<UUID, Detail> of(List<Entry> entries) {
        LoggedAppearances log = new LoggedAppearances();
        entries.forEach(log::hear);
        return log.told;
    }

    private void hear(Entry entry) {
        switch (entry.action()) {
            case MARKED, ADDED -> added(appearance(entry), entry);
            case UNDONE -> undone(appearance(entry), entry);
            case MARK_UNDONE -> Set.copyOf(pieces.keySet()).forEach(this::end);
            default -> throw new IllegalArgumentException(entry.action());
        }
    }

    private void added(UUID appearance, Entry entry) {
        String now = entry.fact("spans");
        int many = now.split(",").length;
        boolean isNew = pieces.put(appearance, many) == null;
        spans.computeIfAbsent(appearance, id -> new HashMap<>()).put(many, now);
        Telling<Detail> telling =
                told.of(appearance, entry.position())
                        .says(Detail.ARTICLE, entry.fact("article"))
                        .says(Detail.VERSION, entry.fact("version"))
                        .says(Detail.SPANS, now);
        if (isNew) {
            telling.says(Detail.PERSON, entry.actor());
        }
    }

    /** The piece that came last is gone, and with the only one the appearance. */
    private void undone(UUID appearance, Entry entry) {
        int left = pieces.merge(appearance, -1, Integer::sum);
        if (left <= 0) {
            end(appearance);
            return;
        }
        String then = spans.getOrDefault(appearance, Map.of()).get(left);
        Telling<Detail> telling = told.of(appearance, entry.position());
        if (then == null) {
            telling.leavesOpen(Detail.SPANS); // Of pieces that came at once it names no last one.
        } else {
            telling.says(Detail.SPANS, then);
        }
    }

    private void end(UUID appearance) {
        told.endOf(appearance);
        pieces.remove(appearance);
        spans.remove(appearance);
    }

    private static UUID appearance(Entry entry) {
        return UUID.fromString(entry.fact("appearance"));
    }
}
