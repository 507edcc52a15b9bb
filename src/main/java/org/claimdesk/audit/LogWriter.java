package org.claimdesk.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Appends to the chain. One transaction at a time: whoever appends holds the head's row. */
@Component
class LogWriter {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    LogWriter(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(List<Pending.Event> events) {
        LogHead head = lockHead();
        List<Object[]> entries = new ArrayList<>();
        List<Object[]> values = new ArrayList<>();
        for (var event : events) {
            var salted = salted(event.event());
            LogEntry entry = entry(event, salted, head);
            String canonical = CanonicalEntry.write(entry);
            head = new LogHead(entry.position(), Sha256.of(canonical));
            entries.add(row(entry, canonical, head.hash()));
            salted.forEach(
                    (name, value) ->
                            values.add(
                                    new Object[] {
                                        entry.position(), name, value.salt(), value.value()
                                    }));
        }
        jdbc.batchUpdate(
                """
                INSERT INTO log_entry
                  (position, canonical, hash, at, actor, action, subject_kind, subject_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entries);
        jdbc.batchUpdate(
                "INSERT INTO log_value (position, name, salt, content) VALUES (?, ?, ?, ?)",
                values);
        jdbc.update(
                "UPDATE log_head SET position = ?, hash = ? WHERE id = 1",
                head.position(),
                head.hash().hex());
    }

    private LogHead lockHead() {
        LogHead head =
                jdbc.queryForObject(
                        "SELECT position, hash FROM log_head WHERE id = 1 FOR UPDATE",
                        (row, number) -> new LogHead(row.getLong(1), new Sha256(row.getString(2))));
        if (head == null) {
            throw new IllegalStateException("The audit log has no head");
        }
        return head;
    }

    private LogEntry entry(Pending.Event event, Map<String, SaltedValue> values, LogHead before) {
        var commitments = new HashMap<String, Sha256>();
        values.forEach((name, value) -> commitments.put(name, value.commitment()));
        return new LogEntry(
                before.position() + 1,
                clock.instant(),
                event.actor(),
                event.event().action(),
                event.event().subject(),
                event.event().facts(),
                commitments,
                before.hash());
    }

    private static Map<String, SaltedValue> salted(Audited event) {
        var salted = new HashMap<String, SaltedValue>();
        event.values().forEach((name, value) -> salted.put(name, SaltedValue.of(value)));
        return salted;
    }

    private static Object[] row(LogEntry entry, String canonical, Sha256 hash) {
        return new Object[] {
            entry.position(),
            canonical,
            hash.hex(),
            entry.at().atOffset(ZoneOffset.UTC),
            entry.actor().value(),
            entry.action(),
            entry.subject().kind(),
            entry.subject().id()
        };
    }
}
