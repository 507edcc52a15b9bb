package org.claimdesk.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections to an H2 file, each of which may be the one that opens it. How it writes H2 does not
 * heed when it opens a file, and only an administrator may say so: the owner does before anybody
 * uses the connection, while it holds the file open.
 */
final class OpenedH2 extends AbstractDataSource {

    /**
     * The default of 500 ms loses commits even when the program is killed. H2 keeps the setting in
     * its file, but does not heed it when it opens that anew.
     */
    static final String WRITE_AT_COMMIT = "SET WRITE_DELAY 0";

    /** What it would write beside its file grows with every failure; ours are in the log. */
    static final String NO_TRACE = "SET TRACE_LEVEL_FILE 0";

    private final Database database;
    private final String user;
    private final String password;

    OpenedH2(Database database, String user, String password) {
        this.database = database;
        this.user = user;
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Connection made = DriverManager.getConnection(database.url(), user, password);
        try (Connection owner =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.ownerPassword());
                Statement statement = owner.createStatement()) {
            statement.execute(WRITE_AT_COMMIT);
            statement.execute(NO_TRACE);
            return made;
        } catch (SQLException e) {
            made.close();
            throw e;
        }
    }
}
