package org.claimdesk.verdict;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.UserId;
import org.springframework.stereotype.Component;

/** Reads what waits, with what it says, in as many queries for many as for one. */
@Component
class WaitingList {

    private final WaitingTable table;
    private final RevisionRepository revisions;
    private final ClaimSide claims;
    private final UntoldApprovals untold;

    WaitingList(
            WaitingTable table,
            RevisionRepository revisions,
            ClaimSide claims,
            UntoldApprovals untold) {
        this.table = table;
        this.revisions = revisions;
        this.claims = claims;
        this.untold = untold;
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
        Approved approved = approved(rows);
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

    /**
     * What of that which was approved does not stand any more.
     *
     * @param touched few were since: only of these it is read what they say now
     * @param untold those of which the log does not tell
     */
    private record Approved(Set<ClaimId> touched, Set<RevisionId> untold) {}

    private Approved approved(List<WaitingTable.Row> rows) {
        List<WaitingTable.Row> approved =
                rows.stream().filter(row -> row.state() == RevisionState.APPROVED).toList();
        return approved.isEmpty()
                ? new Approved(Set.of(), Set.of())
                : new Approved(
                        table.touched(approved.stream().map(WaitingTable.Row::claim).toList()),
                        untold.among(
                                approved.stream().map(WaitingTable.Row::id).collect(toSet()),
                                approved.stream()
                                        .map(WaitingTable.Row::revision)
                                        .collect(toSet())));
    }

    private Waiting waiting(
            WaitingTable.Row row, Frozen frozen, Approved approved, List<Contribution> hands) {
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
