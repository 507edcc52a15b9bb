package org.claimdesk.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.Tellings;
import org.claimdesk.shared.UserId;

/** What the log tells of the evidence of one claim. */
final class LoggedEvidence {

    /** What can be said of a piece of evidence. */
    enum Detail {
        PERSON,
        STANCE,
        REMARK,
        DOCUMENT,
        FILE_HASH,
        LAYER,
        TEXT_HASH,
        SPANS,
        NOTE,
        WORDS,
        WHO,
        HOW,
        UNLINKED
    }

    private static final String LINKED = "evidence.linked";
    private static final String JUDGED = "evidence.judged";
    private static final String UNLINKED = "evidence.unlinked";
    private static final String RELINKED = "evidence.relinked";

    static final Set<String> ACTIONS =
            Set.of(LINKED, EvidenceDisclosed.DISCLOSED, JUDGED, UNLINKED, RELINKED);

    private LoggedEvidence() {}

    static Tellings<UUID, Detail> of(List<Entry> entries) {
        Tellings<UUID, Detail> told = new Tellings<>();
        entries.forEach(entry -> hear(entry, told));
        return told;
    }

    private static void hear(Entry entry, Tellings<UUID, Detail> told) {
        var piece = told.of(UUID.fromString(entry.fact("evidence")), entry.position());
        switch (entry.action()) {
            case LINKED -> linked(entry, piece, entry.actor(), Optional.empty());
            case EvidenceDisclosed.DISCLOSED ->
                    linked(
                            entry,
                            piece,
                            UserId.of(entry.fact("linked by")),
                            fact(entry, "unlinked by").map(UserId::of));
            case JUDGED ->
                    piece.says(Detail.STANCE, entry.fact("stance"))
                            .notes(Detail.REMARK, entry.values().get("remark"));
            case UNLINKED -> piece.says(Detail.UNLINKED, Optional.of(entry.actor()));
            case RELINKED -> piece.says(Detail.UNLINKED, Optional.empty());
            default -> throw new IllegalArgumentException(entry.action());
        }
    }

    private static void linked(
            Entry entry, Tellings.Telling<Detail> piece, UserId by, Optional<UserId> unlinkedBy) {
        piece.says(Detail.PERSON, by)
                .says(Detail.STANCE, entry.fact("stance"))
                .notes(Detail.REMARK, entry.values().get("remark"))
                .says(Detail.DOCUMENT, fact(entry, "document"))
                .says(Detail.FILE_HASH, fact(entry, "document sha256"))
                .says(Detail.LAYER, fact(entry, "layer"))
                .says(Detail.TEXT_HASH, fact(entry, "layer sha256"))
                .says(Detail.SPANS, fact(entry, "spans"))
                .says(Detail.NOTE, fact(entry, "note"))
                .notes(Detail.WORDS, entry.values().get("words"))
                .notes(Detail.WHO, entry.values().get("who"))
                .notes(Detail.HOW, entry.values().get("how"))
                .says(Detail.UNLINKED, unlinkedBy);
    }

    private static Optional<String> fact(Entry entry, String name) {
        return Optional.ofNullable(entry.facts().get(name));
    }
}
