package org.claimdesk.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the words of the documents that came before V44; no SQL of both databases could do it. */
@Component
class FoldDocuments implements JavaMigration {

    private static final int BATCH = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("44.1");
    }

    @Override
    public String getDescription() {
        return "fold documents";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement all = connection.createStatement();
                ResultSet row = all.executeQuery("SELECT id, name, title, author FROM document");
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE document SET folded = ? WHERE id = ?")) {
            int waiting = 0;
            while (row.next()) {
                update.setString(
                        1,
                        FoldedWords.of(
                                row.getString("name"),
                                row.getString("title"),
                                row.getString("author")));
                update.setObject(2, row.getObject("id", UUID.class));
                update.addBatch();
                if (++waiting % BATCH == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
