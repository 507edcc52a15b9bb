package org.claimdesk.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness;
import org.claimdesk.shared.Sha256;

/**
 * Goes over the whole chain, and over what features keep of what its entries tell, and stops at the
 * first entry that does not fit.
 */
class LogCheck {

    private static final int AT_ONCE = 500;

    private final LogRows rows;
    private final List<LogWitness> witnesses = all(LogWitness.class);
    private final List<KeptWitness> keepers = all(KeptWitness.class);

    LogCheck(LogRows rows) {
        this.rows = rows;
    }

    private static <T> List<T> all(Class<T> kind) {
        return ServiceLoader.load(kind, kind.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * What is appended meanwhile is not looked at.
     *
     * @param noted a head of before, kept elsewhere: a log that was cut off or written anew as a
     *     whole fits in itself, but not with it
     */
    CheckResult run(CheckProgress progress, Optional<LogHead> noted) {
        LogHead head = rows.head();
        Failures failures = new Failures();
        KeptCheck kept = new KeptCheck(rows, keepers, failures);
        LogHead last = LogHead.EMPTY;
        long removed = 0;
        long after = Long.MIN_VALUE;
        while (true) {
            List<LogRows.Row> next = rows.after(after, AT_ONCE);
            List<LogWitness.Entry> fitting = new ArrayList<>();
            for (var row : next) {
                if (last.position() == head.position()) {
                    break;
                }
                Optional<LogEntry> read = ToldEntries.read(row);
                Optional<Fault> fault = fault(row, read, last).or(() -> fault(row, noted));
                if (fault.isPresent()) {
                    return contradicted(fitting, kept, failures, last)
                            .orElse(new CheckResult.Misfit(last.position() + 1, fault.get()));
                }
                LogEntry entry = read.orElseThrow();
                fitting.add(ToldEntries.entry(entry, row.values()));
                removed += entry.commitments().size() - row.values().size();
                last = new LogHead(row.position(), new Sha256(row.hash()));
                after = row.position();
            }
            Optional<CheckResult> contradicted = contradicted(fitting, kept, failures, last);
            if (contradicted.isPresent()) {
                return contradicted.get();
            }
            progress.checked(last.position(), head.position());
            if (next.size() < AT_ONCE || last.position() == head.position()) {
                return switch (end(last, head, removed, noted)) {
                    case CheckResult.Intact intact -> untold(kept, failures).orElse(intact);
                    case CheckResult found -> found;
                };
            }
        }
    }

    private static Optional<CheckResult> untold(KeptCheck kept, Failures failures) {
        Optional<KeptWitness.Untold> untold = kept.untold();
        if (untold.isEmpty()) {
            failures.rethrow();
        }
        return untold.map(found -> new CheckResult.Untold(found.words()));
    }

    /** The first entry, of these or before, that tells of something that is kept otherwise. */
    private Optional<CheckResult> contradicted(
            List<LogWitness.Entry> fitting, KeptCheck kept, Failures failures, LogHead last) {
        kept.follow(fitting);
        return Stream.concat(
                        witnesses.stream()
                                .flatMap(
                                        witness ->
                                                contradiction(witness, fitting, failures).stream()),
                        kept.contradiction(last.position()).stream())
                .min(Comparator.comparingLong(LogWitness.Contradiction::position))
                .map(found -> new CheckResult.Contradicted(found.position(), found.words()));
    }

    private Optional<LogWitness.Contradiction> contradiction(
            LogWitness witness, List<LogWitness.Entry> fitting, Failures failures) {
        return failures.orElse(
                Optional.empty(), () -> witness.contradiction(fitting, rows.records()));
    }

    private CheckResult end(LogHead last, LogHead head, long removed, Optional<LogHead> noted) {
        if (last.position() < head.position()) {
            return new CheckResult.Misfit(last.position() + 1, Fault.CUT_OFF);
        }
        if (!last.equals(head)) {
            return new CheckResult.Misfit(head.position(), Fault.HEAD_DIFFERS);
        }
        if (noted.isPresent() && last.position() < noted.get().position()) {
            return new CheckResult.Misfit(last.position() + 1, Fault.CUT_OFF);
        }
        if (rows.entriesBeyondHead() > 0) {
            return new CheckResult.Misfit(head.position() + 1, Fault.HEAD_DIFFERS);
        }
        return new CheckResult.Intact(head, removed);
    }

    private static Optional<Fault> fault(LogRows.Row row, Optional<LogHead> noted) {
        return noted.filter(head -> head.position() == row.position())
                .filter(head -> !head.hash().hex().equals(row.hash()))
                .map(head -> Fault.NOT_AS_NOTED);
    }

    private static Optional<Fault> fault(LogRows.Row row, Optional<LogEntry> read, LogHead last) {
        if (row.position() != last.position() + 1) {
            return Optional.of(Fault.GAP);
        }
        if (read.isEmpty()) {
            return Optional.of(Fault.ALTERED);
        }
        LogEntry entry = read.get();
        if (!CanonicalEntry.write(entry).equals(row.canonical())) {
            return Optional.of(Fault.ALTERED);
        }
        if (entry.position() != row.position()) {
            return Optional.of(Fault.GAP);
        }
        if (!entry.previous().equals(last.hash())) {
            return Optional.of(Fault.NOT_LINKED);
        }
        if (!columnsSayTheSame(row, entry)) {
            return Optional.of(Fault.COLUMNS_DIFFER);
        }
        return valuesFit(row, entry) ? Optional.empty() : Optional.of(Fault.VALUE_DIFFERS);
    }

    private static boolean columnsSayTheSame(LogRows.Row row, LogEntry entry) {
        return entry.at().equals(row.at())
                && entry.actor().value().equals(row.actor())
                && entry.action().equals(row.action())
                && entry.subject().kind().equals(row.subjectKind())
                && entry.subject().id().equals(row.subjectId());
    }

    /** A value that was removed fits: its commitment stays in the chain. */
    private static boolean valuesFit(LogRows.Row row, LogEntry entry) {
        return row.values().entrySet().stream()
                .allMatch(
                        value -> {
                            Sha256 committed = entry.commitments().get(value.getKey());
                            return committed != null && value.getValue().fits(committed);
                        });
    }
}
