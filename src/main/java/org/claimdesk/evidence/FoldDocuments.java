package org.claimdesk.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.claimdesk.store.CodeMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Folds the words of the documents that came before V44; no SQL of both databases could do it. */
@Component
class FoldDocuments extends CodeMigration {

    private static final int BATCH = 500;

    FoldDocuments() {
        super("44.1", "fold documents");
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
