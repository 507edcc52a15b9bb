package org.claimdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** PostgreSQL forces the disk at each commit, unless somebody switched that off. */
final class PostgresDurability {

    private PostgresDurability() {}

    /** Refuses a server that acknowledges what it may lose. */
    static void require(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit"}) {
                try (ResultSet shown = statement.executeQuery("SHOW " + setting)) {
                    shown.next();
                    if (shown.getString(1).equals("off")) {
                        throw new IllegalStateException(
                                "PostgreSQL runs with %s = off and may lose what Claimdesk acknowledged: switch it on and start again"
                                        .formatted(setting));
                    }
                }
            }
        }
    }
}
