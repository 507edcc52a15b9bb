package org.claimdesk.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.StandingApprovals.Standing;
import org.springframework.stereotype.Component;

/** Reads what waits, with what it says, in as many queries for many as for one. */
@Component
class WaitingList {

    private final WaitingTable table;
    private final RevisionRepository revisions;
    private final ClaimSide claims;
    private final StandingApprovals approvals;

    WaitingList(
            WaitingTable table,
            RevisionRepository revisions,
            ClaimSide claims,
            StandingApprovals approvals) {
        this.table = table;
        this.revisions = revisions;
        this.claims = claims;
        this.approvals = approvals;
    }

    WaitingPage first(WaitingPart part, UserId person, int most) {
        List<Waiting> first = waiting(table.first(part, person, most), person);
        return new WaitingPage(
                first,
                first.size() < most ? first.size() : Math.max(most, table.count(part, person)));
    }

    Optional<Waiting> find(WaitingPart part, UserId person, ClaimId claim) {
        return table.find(part, person, claim).map(row -> waiting(List.of(row), person).getFirst());
    }

    long count(WaitingPart part, UserId person) {
        return table.count(part, person);
    }

    private List<Waiting> waiting(List<WaitingTable.Row> rows, UserId person) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Frozen frozen = frozen(rows);
        Map<ClaimId, List<Contribution>> hands =
                table.hands(person, rows.stream().map(WaitingTable.Row::claim).toList());
        Standing approved = approvals.of(rows);
        return rows.stream()
                .map(
                        row ->
                                waiting(
                                        row,
                                        frozen,
                                        approved,
                                        hands.getOrDefault(row.claim(), List.of())))
                .toList();
    }

    private Waiting waiting(
            WaitingTable.Row row, Frozen frozen, Standing approved, List<Contribution> hands) {
        Revision revision = frozen.get(row.revision());
        RevisionSnapshot snapshot = revision.shown(row.claim());
        return new Waiting(
                row.claim(),
                statement(revision, snapshot),
                row.state(),
                revision.ordinal(),
                revision.author(),
                row.since(),
                snapshot.rating(),
                row.published().flatMap(id -> frozen.get(id).rating()),
                row.published().isPresent(),
                revision.isAltered(),
                approved.untold().contains(row.revision()),
                approved.touched().contains(row.claim()) && isChanged(revision, snapshot),
                approved.notBefore(row.revision()),
                count(snapshot, Stance.SUPPORTS),
                count(snapshot, Stance.REFUTES),
                count(snapshot, Stance.GIVES_CONTEXT),
                hands);
    }

    private String statement(Revision revision, RevisionSnapshot snapshot) {
        return (revision.isAltered() ? claims.matter(snapshot.claim()) : snapshot.matter())
                .statement();
    }

    /** What was taken back is no change, though somebody had a hand in it. */
    private boolean isChanged(Revision revision, RevisionSnapshot snapshot) {
        return !revision.isAltered() && !claims.matter(snapshot.claim()).equals(snapshot.matter());
    }

    private Frozen frozen(List<WaitingTable.Row> rows) {
        List<UUID> ids =
                rows.stream()
                        .flatMap(WaitingTable.Row::revisions)
                        .map(RevisionId::value)
                        .distinct()
                        .toList();
        return new Frozen(
                revisions.findAllById(ids).stream()
                        .collect(Collectors.toMap(Revision::id, Function.identity())));
    }

    private static int count(RevisionSnapshot snapshot, Stance stance) {
        return (int)
                snapshot.matter().evidence().stream()
                        .filter(evidence -> evidence.stance() == stance)
                        .count();
    }

    /** Revisions that were read at once. */
    private record Frozen(Map<RevisionId, Revision> revisions) {

        Revision get(RevisionId id) {
            return Optional.ofNullable(revisions.get(id))
                    .orElseThrow(() -> new IllegalStateException("There is no revision " + id));
        }
    }
}
