package org.claimdesk.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.shared.LogWitness;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.ToldByLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Reads what the log tells about subjects. An entry that is not what was hashed is left out: the
 * check of the chain names it.
 */
@Component
class ToldEntries implements ToldByLog {

    /** So many values are asked for at once. */
    private static final int AT_ONCE = 500;

    /**
     * By the subject alone, which has an index and few entries: a database that also hears of
     * actions may go over all entries of these instead.
     */
    private static final String OF_SUBJECTS = "FROM log_entry WHERE subject_id IN (%s)";

    private record Told(LogEntry entry, LogRows.Row row) {}

    private final JdbcTemplate jdbc;

    ToldEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Subject, List<LogWitness.Entry>> about(
            Collection<Subject> subjects, Set<String> actions) {
        List<UUID> ids = subjects.stream().map(Subject::id).toList();
        return ofIds(ids, actions).values().stream()
                .flatMap(List::stream)
                .filter(entry -> subjects.contains(entry.subject()))
                .collect(Collectors.groupingBy(LogWitness.Entry::subject));
    }

    /** By subject and in order; without those that it does not tell about. */
    Map<UUID, List<LogWitness.Entry>> ofIds(Collection<UUID> subjects, Set<String> actions) {
        List<Told> entries =
                ofSubjects("SELECT *", subjects, LogRows::read).stream()
                        .flatMap(row -> read(row).map(entry -> new Told(entry, row)).stream())
                        .filter(told -> actions.contains(told.entry().action()))
                        .sorted(Comparator.comparingLong(told -> told.entry().position()))
                        .toList();
        addValues(entries.stream().map(Told::row).toList());
        return entries.stream()
                .map(told -> entry(told.entry(), told.row().values()))
                .collect(Collectors.groupingBy(entry -> entry.subject().id()));
    }

    /** Those of the subjects about which it tells nothing in these actions. */
    List<UUID> silentAbout(Collection<UUID> subjects, Set<String> actions) {
        Set<UUID> told = new HashSet<>();
        ofSubjects(
                "SELECT DISTINCT subject_id, action",
                subjects,
                (row, number) ->
                        actions.contains(row.getString(2))
                                && told.add(row.getObject(1, UUID.class)));
        return subjects.stream().filter(subject -> !told.contains(subject)).toList();
    }

    /** The position up to which there are entries now. */
    long last() {
        Long last = jdbc.queryForObject("SELECT max(position) FROM log_entry", Long.class);
        return last == null ? 0 : last;
    }

    /** An entry as features know it. */
    static LogWitness.Entry entry(LogEntry entry, Map<String, SaltedValue> beside) {
        Map<String, Optional<String>> values = new HashMap<>();
        entry.commitments()
                .keySet()
                .forEach(
                        name ->
                                values.put(
                                        name,
                                        Optional.ofNullable(beside.get(name))
                                                .map(SaltedValue::value)));
        return new LogWitness.Entry(
                entry.position(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.facts(),
                values);
    }

    /** Empty where it is not what was hashed, or no entry. */
    static Optional<LogEntry> read(LogRows.Row row) {
        if (!Sha256.of(row.canonical()).hex().equals(row.hash())) {
            return Optional.empty();
        }
        try {
            return Optional.of(CanonicalEntry.read(row.canonical()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <T> List<T> ofSubjects(String select, Collection<UUID> subjects, RowMapper<T> reading) {
        return jdbc.query(
                select + " " + OF_SUBJECTS.formatted(LogRows.marks(subjects.size())),
                reading,
                subjects.toArray());
    }

    private void addValues(List<LogRows.Row> rows) {
        LogRows log = new LogRows(jdbc);
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            log.addValues(rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
    }
}
