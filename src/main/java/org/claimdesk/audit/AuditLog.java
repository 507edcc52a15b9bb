package org.claimdesk.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.audit.LogLine.NotedValue;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** The record of everything that happened, to be read and checked. Nobody writes to it here. */
@Service
public class AuditLog {

    /** As accounts tell it. */
    private static final String SIGNED_IN = "account.signed-in";

    /** What administrators see to; all else is content, and not for those who may not read it. */
    private static final Set<String> NO_CONTENT = Set.of("user", "desk", "topic");

    private final LogRows rows;
    private final CurrentUser user;

    AuditLog(JdbcTemplate jdbc, CurrentUser user) {
        this.rows = new LogRows(jdbc);
        this.user = user;
    }

    /** A stretch of the entries that fit the filter, the latest first. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public List<LogLine> find(LogFilter filter, int offset, int limit) {
        return rows.page(filter, offset, limit).stream().map(this::line).toList();
    }

    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public long count(LogFilter filter) {
        return rows.count(filter);
    }

    /**
     * A stretch of what others did, the latest first.
     *
     * @param before only entries at lower positions than this one
     */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public List<LogEntry> byOthers(DeedsOfOthers deeds, long before, int limit) {
        return rows.byOthers(deeds, before, limit).stream().map(AuditLog::entry).toList();
    }

    /** When the person last did something before they signed in last; empty at a first visit. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public Optional<Instant> visitBefore(UserId person) {
        return rows.lastBeforeLast(person, SIGNED_IN);
    }

    /** Empty when the log has no such position. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public Optional<LogLine> at(long position) {
        return rows.after(position - 1, 1).stream()
                .filter(row -> row.position() == position)
                .map(this::line)
                .findFirst();
    }

    /** All actions that occur, by name. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public List<String> actions() {
        return rows.distinct("action");
    }

    /** Everybody who did something, the desk itself among them. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public List<UserId> actors() {
        return rows.actors();
    }

    /** All kinds of subjects that occur, by name. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public List<String> subjectKinds() {
        return rows.distinct("subject_kind");
    }

    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public LogHead head() {
        return rows.head();
    }

    private LogLine line(LogRows.Row row) {
        LogEntry entry = entry(row);
        boolean withheld = !NO_CONTENT.contains(entry.subject().kind()) && !user.may(Roles.READER);
        return new LogLine(
                entry,
                row.canonical(),
                Sha256.kept(row.hash()),
                entry.commitments().keySet().stream()
                        .sorted()
                        .map(
                                name ->
                                        new NotedValue(
                                                name,
                                                withheld ? Optional.empty() : text(row, name),
                                                withheld))
                        .toList());
    }

    /**
     * A row that somebody spoiled is shown as well as it can be: what is wrong, the check tells.
     */
    private static LogEntry entry(LogRows.Row row) {
        try {
            return CanonicalEntry.read(row.canonical());
        } catch (IllegalArgumentException e) {
            return new LogEntry(
                    row.position(),
                    row.at(),
                    new UserId(row.actor()),
                    row.action(),
                    new Subject(row.subjectKind(), row.subjectId()),
                    Map.of(),
                    Map.of(),
                    LogHead.EMPTY.hash());
        }
    }

    private static Optional<String> text(LogRows.Row row, String name) {
        return Optional.ofNullable(row.values().get(name)).map(SaltedValue::value);
    }
}
