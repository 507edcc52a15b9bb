package org.claimdesk.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the tables of the log, whoever is connected. */
class LogRows {

    /** A row as it stands, which somebody may have altered. */
    record Row(
            long position,
            String canonical,
            String hash,
            Instant at,
            UUID actor,
            String action,
            String subjectKind,
            UUID subjectId,
            Map<String, SaltedValue> values) {}

    private static final String COLUMNS =
            "position, canonical, hash, at, actor, action, subject_kind, subject_id";

    private final JdbcTemplate jdbc;

    LogRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The database that the log lies in, and with it what the entries are about. */
    DataSource records() {
        return Objects.requireNonNull(jdbc.getDataSource());
    }

    ToldEntries told() {
        return new ToldEntries(jdbc);
    }

    /** What stands in the head's row; somebody may have altered that, too. */
    LogHead head() {
        return jdbc
                .query(
                        "SELECT position, hash FROM log_head",
                        (row, number) -> new LogHead(row.getLong(1), Sha256.kept(row.getString(2))))
                .stream()
                .findFirst()
                .orElse(LogHead.EMPTY);
    }

    /** In one statement, so that head and entries are seen at one moment. */
    long entriesBeyondHead() {
        Long beyond =
                jdbc.queryForObject(
                        """
                        SELECT count(*) FROM log_entry
                        WHERE position > (SELECT position FROM log_head)
                        """,
                        Long.class);
        return beyond == null ? 0 : beyond;
    }

    /** The next rows in the order of their positions. */
    List<Row> after(long position, int limit) {
        return withValues(
                "SELECT "
                        + COLUMNS
                        + " FROM log_entry WHERE position > ? ORDER BY position LIMIT ?",
                position,
                limit);
    }

    List<Row> page(LogFilter filter, int offset, int limit) {
        var where = new Where(filter);
        var arguments = new ArrayList<>(where.arguments);
        arguments.add(limit);
        arguments.add(offset);
        return withValues(
                "SELECT "
                        + COLUMNS
                        + " FROM log_entry"
                        + where
                        + " ORDER BY position DESC LIMIT ? OFFSET ?",
                arguments.toArray());
    }

    long count(LogFilter filter) {
        var where = new Where(filter);
        Long count =
                jdbc.queryForObject(
                        "SELECT count(*) FROM log_entry" + where,
                        Long.class,
                        where.arguments.toArray());
        return count == null ? 0 : count;
    }

    /** Without their values. */
    List<Row> byOthers(DeedsOfOthers deeds, long before, int limit) {
        var arguments = new ArrayList<Object>();
        arguments.add(deeds.since().atOffset(ZoneOffset.UTC));
        arguments.add(deeds.person().value());
        arguments.add(before);
        arguments.addAll(deeds.actions());
        arguments.add(limit);
        return jdbc.query(
                "SELECT %s FROM log_entry WHERE at > ? AND actor <> ? AND position < ? %s"
                        .formatted(
                                COLUMNS,
                                "AND action IN (%s) ORDER BY position DESC LIMIT ?"
                                        .formatted(marks(deeds.actions().size()))),
                LogRows::read,
                arguments.toArray());
    }

    /** When the person did what they did right before the last action of this name. */
    Optional<Instant> lastBeforeLast(UserId person, String action) {
        return jdbc
                .query(
                        """
                        SELECT at FROM log_entry
                        WHERE actor = ? AND position < (
                            SELECT max(position) FROM log_entry WHERE actor = ? AND action = ?)
                        ORDER BY position DESC LIMIT 1
                        """,
                        (row, number) -> row.getObject("at", OffsetDateTime.class).toInstant(),
                        person.value(),
                        person.value(),
                        action)
                .stream()
                .findFirst();
    }

    List<UserId> actors() {
        return jdbc.query(
                "SELECT DISTINCT actor FROM log_entry",
                (row, number) -> new UserId(row.getObject("actor", UUID.class)));
    }

    List<String> distinct(String column) {
        return jdbc.queryForList(
                "SELECT DISTINCT %s FROM log_entry ORDER BY 1".formatted(column), String.class);
    }

    private List<Row> withValues(String query, Object... arguments) {
        List<Row> rows = jdbc.query(query, LogRows::read, arguments);
        addValues(rows);
        return rows;
    }

    /** What lies beside these rows, in one statement. */
    void addValues(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var byPosition = new HashMap<Long, Row>();
        rows.forEach(row -> byPosition.put(row.position(), row));
        jdbc.query(
                "SELECT position, name, salt, content FROM log_value WHERE position IN (%s)"
                        .formatted(marks(rows.size())),
                value -> {
                    var salted = new SaltedValue(value.getString(3), value.getString(4));
                    Objects.requireNonNull(byPosition.get(value.getLong(1)))
                            .values()
                            .put(value.getString(2), salted);
                },
                byPosition.keySet().toArray());
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("position"),
                row.getString("canonical"),
                row.getString("hash"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                new HashMap<>());
    }

    /** A filter as SQL. */
    private static class Where {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        Where(LogFilter filter) {
            and("at >= ?", utc(filter.from()));
            and("at < ?", utc(filter.until()));
            and("actor = ?", filter.actor() == null ? null : filter.actor().value());
            and("subject_kind = ?", filter.subjectKind());
            and("subject_id = ?", filter.subjectId());
            and("action = ?", filter.action());
        }

        private void and(String condition, @Nullable Object argument) {
            if (argument != null) {
                conditions.add(condition);
                arguments.add(argument);
            }
        }

        private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
            return time == null ? null : time.atOffset(ZoneOffset.UTC);
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        }
    }
}
