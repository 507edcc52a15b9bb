package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that larger limits may get further with, for administrators: their names and sizes, and
 * nothing of what is in them. What is restricted to others is none of them.
 */
@Service
public class FilesBeyondLimits {

    private static final String OBSTACLES =
            Arrays.stream(Obstacle.values())
                    .filter(Obstacle::yieldsToLargerLimits)
                    .map(Enum::name)
                    .collect(Collectors.joining("', '", "'", "'"));

    private final JdbcClient jdbc;
    private final Visibility visibility;

    FilesBeyondLimits(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** The latest first. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<WaitingFile> find(int offset, int limit) {
        return jdbc.sql(
                        "SELECT d.* "
                                + from()
                                + " ORDER BY d.received_at DESC, d.id"
                                + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
                .param("offset", offset)
                .param("limit", limit)
                .query(FilesBeyondLimits::file)
                .list();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("SELECT count(*) " + from()).query(Integer.class).single();
    }

    private String from() {
        return """
        FROM document d
        WHERE d.state IN ('LIMITED', 'FAILED') AND d.obstacle IN (%s) AND %s
        """
                .formatted(OBSTACLES, visibility.of("d"));
    }

    private static WaitingFile file(ResultSet row, int number) throws SQLException {
        return new WaitingFile(
                new DocumentId(uuid(row, "id")),
                row.getString("name"),
                row.getLong("size"),
                DocumentState.valueOf(row.getString("state")),
                Obstacle.valueOf(row.getString("obstacle")),
                new UserId(uuid(row, "received_by")),
                instant(row, "received_at"));
    }
}
