package org.claimdesk.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness;
import org.claimdesk.shared.LogWitness.Contradiction;

/**
 * Holds what features keep against what the log tells, each subject once: when the check of the
 * chain comes to the entry that the subject begins with. Of what it found it keeps only what comes
 * first.
 */
class KeptCheck {

    private static final int NAMES_AT_ONCE = 1_000;

    private final LogRows rows;
    private final ToldEntries log;
    private final List<KeptWitness> witnesses;
    private final Failures failures;
    private Optional<Contradiction> contradiction = Optional.empty();
    private Optional<KeptWitness.Untold> untold = Optional.empty();

    KeptCheck(LogRows rows, List<KeptWitness> witnesses, Failures failures) {
        this.rows = rows;
        this.log = rows.told();
        this.witnesses = witnesses;
        this.failures = failures;
    }

    /** Looks at the subjects that begin with one of these entries. */
    void follow(List<LogWitness.Entry> entries) {
        for (KeptWitness witness : witnesses) {
            List<UUID> subjects =
                    entries.stream()
                            .filter(entry -> failures.orElse(false, () -> witness.begins(entry)))
                            .map(entry -> entry.subject().id())
                            .toList();
            holdAll(witness, subjects);
        }
    }

    /** The first contradiction to an entry up to this position, of the subjects seen so far. */
    Optional<Contradiction> contradiction(long upTo) {
        return contradiction.filter(found -> found.position() <= upTo);
    }

    /** What no entry tells of. To be asked when all entries have been followed. */
    Optional<KeptWitness.Untold> untold() {
        witnesses.forEach(this::holdWhatBeginsNowhere);
        return untold;
    }

    private void holdWhatBeginsNowhere(KeptWitness witness) {
        Optional<UUID> last = Optional.empty();
        while (untold.isEmpty()) {
            List<UUID> next = witness.subjects(last, NAMES_AT_ONCE, rows.records());
            if (next.isEmpty()) {
                return;
            }
            holdAll(witness, log.silentAbout(next, witness.actions()));
            last = Optional.of(next.getLast());
        }
    }

    private void holdAll(KeptWitness witness, List<UUID> subjects) {
        int most = witness.atOnce();
        for (int from = 0; from < subjects.size(); from += most) {
            hold(witness, subjects.subList(from, Math.min(from + most, subjects.size())));
        }
    }

    /**
     * A desk at work goes on meanwhile. Between what is read of a subject and what is read about it
     * nothing must have happened: if it did, both are read again.
     */
    private void hold(KeptWitness witness, List<UUID> subjects) {
        Collection<UUID> left = subjects;
        while (!left.isEmpty()) {
            long last = log.last();
            Map<UUID, KeptWitness.Kept> kept = witness.read(left, rows.records());
            Map<UUID, List<LogWitness.Entry>> told = log.ofIds(left, witness.actions());
            List<UUID> moved = new ArrayList<>();
            for (UUID subject : left) {
                List<LogWitness.Entry> about = told.getOrDefault(subject, List.of());
                if (!about.isEmpty() && about.getLast().position() > last) {
                    moved.add(subject);
                } else {
                    Optional.ofNullable(kept.get(subject))
                            .ifPresent(
                                    there ->
                                            failures.orElse(
                                                            List.<KeptWitness.Finding>of(),
                                                            () -> there.against(about))
                                                    .forEach(this::note));
                }
            }
            left = moved;
        }
    }

    private void note(KeptWitness.Finding finding) {
        switch (finding) {
            case Contradiction found ->
                    contradiction =
                            contradiction
                                    .filter(first -> first.position() <= found.position())
                                    .or(() -> Optional.of(found));
            case KeptWitness.Untold found -> untold = untold.or(() -> Optional.of(found));
        }
    }
}
