package org.claimdesk.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.UserId;
import org.springframework.stereotype.Component;

/** Reads what waits for editors, the longest waiting first. */
@Component
class WaitingList {

    private static final List<RevisionState> UNDER_WAY =
            List.of(RevisionState.RETURNED, RevisionState.SUBMITTED, RevisionState.APPROVED);

    private final VerdictRepository verdicts;
    private final AuthoredVerdictRepository authored;
    private final VerdictLine line;
    private final Hands hands;

    WaitingList(
            VerdictRepository verdicts,
            AuthoredVerdictRepository authored,
            VerdictLine line,
            Hands hands) {
        this.verdicts = verdicts;
        this.authored = authored;
        this.line = line;
        this.hands = hands;
    }

    List<Waiting> in(RevisionState state, UserId person) {
        return verdicts.findByStateOrderByMovedAt(state).stream()
                .map(verdict -> waiting(verdict, person))
                .toList();
    }

    /** What this author submitted and what came back of it, returned ones first. */
    List<Waiting> by(UserId author) {
        return authored.findByAuthor(author.value(), UNDER_WAY).stream()
                .sorted(Comparator.comparingInt(verdict -> UNDER_WAY.indexOf(verdict.state())))
                .map(verdict -> waiting(verdict, author))
                .toList();
    }

    private Waiting waiting(Verdict verdict, UserId person) {
        Revision revision = line.get(verdict.revision());
        RevisionSnapshot snapshot = revision.snapshot();
        return new Waiting(
                verdict.claim(),
                snapshot.matter().statement(),
                verdict.state(),
                revision.ordinal(),
                revision.author(),
                verdict.movedAt(),
                snapshot.rating(),
                replaced(verdict),
                verdict.published().isPresent(),
                count(snapshot, Stance.SUPPORTS),
                count(snapshot, Stance.REFUTES),
                count(snapshot, Stance.GIVES_CONTEXT),
                hands.since(verdict.claim(), verdict.settledUpTo()).stream()
                        .filter(hand -> hand.person().equals(person))
                        .toList());
    }

    private Optional<GivenRating> replaced(Verdict verdict) {
        return verdict.published().flatMap(id -> line.get(id).snapshot().rating());
    }

    private static int count(RevisionSnapshot snapshot, Stance stance) {
        return (int)
                snapshot.matter().evidence().stream()
                        .filter(evidence -> evidence.stance() == stance)
                        .count();
    }
}
