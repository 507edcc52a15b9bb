package org.claimdesk.verdict;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.springframework.stereotype.Component;

/** Reads of what waits to be published what keeps it from that, in a query for each reason. */
@Component
class StandingApprovals {

    private final WaitingTable table;
    private final UntoldApprovals untold;
    private final EmbargoRepository embargoes;

    StandingApprovals(WaitingTable table, UntoldApprovals untold, EmbargoRepository embargoes) {
        this.table = table;
        this.untold = untold;
        this.embargoes = embargoes;
    }

    /**
     * @param touched few were since they were approved: only of these it is read what they say now
     * @param untold those of which the log does not tell
     * @param embargoes until when they may not be published, where that was set
     */
    record Standing(
            Set<ClaimId> touched, Set<RevisionId> untold, Map<RevisionId, Instant> embargoes) {

        Optional<Instant> notBefore(RevisionId revision) {
            return Optional.ofNullable(embargoes.get(revision));
        }
    }

    Standing of(List<WaitingTable.Row> rows) {
        List<WaitingTable.Row> approved =
                rows.stream().filter(row -> row.state() == RevisionState.APPROVED).toList();
        if (approved.isEmpty()) {
            return new Standing(Set.of(), Set.of(), Map.of());
        }
        Set<RevisionId> revisions =
                approved.stream().map(WaitingTable.Row::revision).collect(toSet());
        return new Standing(
                table.touched(approved.stream().map(WaitingTable.Row::claim).toList()),
                untold.among(
                        approved.stream().map(WaitingTable.Row::id).collect(toSet()), revisions),
                embargoes(revisions));
    }

    /** The latest row of each counts, also where it lifts what was set. */
    private Map<RevisionId, Instant> embargoes(Set<RevisionId> revisions) {
        List<UUID> ids = revisions.stream().map(RevisionId::value).toList();
        Map<RevisionId, Instant> ends = new HashMap<>();
        for (Embargo embargo : embargoes.findByRevisionInOrderByOrdinal(ids)) {
            embargo.details()
                    .notBefore()
                    .ifPresentOrElse(
                            end -> ends.put(embargo.revision(), end),
                            () -> ends.remove(embargo.revision()));
        }
        return ends;
    }
}
