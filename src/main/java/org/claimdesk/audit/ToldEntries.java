package org.claimdesk.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.shared.LogWitness;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.ToldByLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads what the log tells about subjects. An entry that is not what was hashed is left out: the
 * check of the chain names it.
 */
@Component
class ToldEntries implements ToldByLog {

    private static final String OF_SUBJECTS =
            "FROM log_entry e %s WHERE e.subject_id IN (%s) AND e.action IN (%s)";

    private final JdbcTemplate jdbc;

    ToldEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LogWitness.Entry> about(Subject subject, Set<String> actions) {
        return about(List.of(subject.id()), actions).getOrDefault(subject.id(), List.of()).stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
    }

    /** By subject and in order; without those that it does not tell about. */
    Map<UUID, List<LogWitness.Entry>> about(Collection<UUID> subjects, Set<String> actions) {
        Object[] arguments = Stream.concat(subjects.stream(), actions.stream()).toArray();
        Map<Long, LogRows.Row> rows = new LinkedHashMap<>();
        jdbc.query(
                        "SELECT e.* "
                                + where("", subjects.size(), actions.size())
                                + " ORDER BY e.position",
                        LogRows::read,
                        arguments)
                .forEach(row -> rows.put(row.position(), row));
        jdbc.query(
                "SELECT v.position, v.name, v.salt, v.content "
                        + where(
                                "JOIN log_value v ON v.position = e.position",
                                subjects.size(),
                                actions.size()),
                value -> {
                    LogRows.Row row = rows.get(value.getLong(1));
                    if (row != null) {
                        row.values()
                                .put(
                                        value.getString(2),
                                        new SaltedValue(value.getString(3), value.getString(4)));
                    }
                },
                arguments);
        Map<UUID, List<LogWitness.Entry>> told = new HashMap<>();
        rows.values().stream()
                .flatMap(row -> read(row).stream())
                .forEach(
                        entry ->
                                told.computeIfAbsent(
                                                entry.subject().id(), subject -> new ArrayList<>())
                                        .add(entry));
        return told;
    }

    /** Those of the subjects about which it tells nothing in these actions. */
    List<UUID> silentAbout(Collection<UUID> subjects, Set<String> actions) {
        List<UUID> told =
                jdbc.queryForList(
                        "SELECT DISTINCT e.subject_id "
                                + where("", subjects.size(), actions.size()),
                        UUID.class,
                        Stream.concat(subjects.stream(), actions.stream()).toArray());
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

    private static Optional<LogWitness.Entry> read(LogRows.Row row) {
        if (!Sha256.of(row.canonical()).hex().equals(row.hash())) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry(CanonicalEntry.read(row.canonical()), row.values()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String where(String join, int subjects, int actions) {
        return OF_SUBJECTS.formatted(join, marks(subjects), marks(actions));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
