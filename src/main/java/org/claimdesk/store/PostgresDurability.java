package org.claimdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * PostgreSQL forces the disk at each commit, unless somebody switched that off: for the server, or
 * for one of the users.
 */
final class PostgresDurability {

    private PostgresDurability() {}

    /** Refuses a server that acknowledges to this user what it may lose. */
    static void require(DataSource user) throws SQLException {
        try (Connection connection = user.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit"}) {
                try (ResultSet shown = statement.executeQuery("SHOW " + setting)) {
                    shown.next();
                    if (shown.getString(1).equals("off")) {
                        throw new IllegalStateException(
                                "PostgreSQL runs with %s = off for the user %s and may lose what Claimdesk acknowledged: switch it on and start again"
                                        .formatted(
                                                setting, connection.getMetaData().getUserName()));
                    }
                }
            }
        }
    }
}
