package org.claimdesk.verdict;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.claimdesk.store.CodeMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Tells the claims of before V48 how far the latest revision has come, and whether a correction is
 * public. No SQL file could: a new desk has no table of verdicts yet when its turn comes.
 */
@Component
class TellClaims extends CodeMigration {

    private static final String HAS_VERDICTS =
            """
            SELECT 1 FROM information_schema.tables
            WHERE lower(table_name) = 'verdict' AND table_schema = current_schema
            """;

    private static final String LATEST =
            """
            UPDATE claim SET latest_state =
              (SELECT CASE WHEN v.state IN ('SAVED', 'RECALLED', 'OVERTAKEN') THEN 'DRAFT'
                           WHEN v.state = 'CORRECTED' THEN 'PUBLISHED'
                           ELSE v.state END
               FROM verdict v WHERE v.claim = claim.id)
            WHERE id IN (SELECT claim FROM verdict)
            """;

    private static final String CORRECTED =
            """
            UPDATE claim SET corrected = TRUE
            WHERE id IN (SELECT v.claim FROM verdict v JOIN publication p ON p.revision = v.published
                         WHERE p.replaces IS NOT NULL)
            """;

    TellClaims() {
        super("48.1", "tell claims");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            if (isThere(statement)) {
                statement.executeUpdate(LATEST);
                statement.executeUpdate(CORRECTED);
            }
        }
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(HAS_VERDICTS)) {
            return found.next();
        }
    }
}
